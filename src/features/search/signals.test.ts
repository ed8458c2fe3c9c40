import { expect, test } from 'vitest';
import { signalsOf } from './signals.ts';

test.each([
  ['死にたい', 'しにたい', 'シニタイ', 'ｼﾆﾀｲ', '死 に た い', '消えたい', 'きえたい', '家で死にたい'],
  ['つらい', '辛い', 'ツライです', 'もう限界', '介護に疲れた', '眠れない', 'さみしい'],
  [
    '安楽死',
    'あんらくし',
    '自殺',
    '楽になりたい',
    '生きていたくない',
    '母が亡くなった',
    '迷惑をかけたくない',
  ],
])('distress shows where one can talk: %s …', (...questions) => {
  for (const question of questions) expect([question, signalsOf(question)]).toEqual([question, ['kokoro']]);
});

test.each([
  ['救急車', '救急しゃ', 'きゅうきゅうしゃ', '救急者', '119', '１１９番', '#7119', '＃７００９', '8000'],
  ['倒れた', 'たおれた', '意識がない', '息ができない', 'いきがくるしい', '呼吸がおかしい', '胸が痛い'],
  ['夜間 病院', '休日に熱', '子ども 熱', '停電', '災害 酸素', 'たすけて', '困った', '急変'],
])('an emergency shows what to do: %s …', (...questions) => {
  for (const question of questions)
    expect([question, signalsOf(question)]).toEqual([question, ['emergency']]);
});

test.each([
  ['訪問診療', '退院 お金', '看取り', '人生会議', '救急情報カード', 'マイナ救急'],
  ['脳梗塞 リハビリ', '骨折で退院', '亡くなったあとの手続き', '停電の備え', '困ったとき', '11900円'],
])('calm questions show no box: %s …', (...questions) => {
  for (const question of questions) expect([question, signalsOf(question)]).toEqual([question, []]);
});

test('both boxes stand above a question of both', () => {
  expect(signalsOf('つらくて救急車')).toEqual(['kokoro', 'emergency']);
});

test('anything can be asked', () => {
  for (const question of ['', '😀', 'あ'.repeat(10_000), '<script>']) expect(signalsOf(question)).toEqual([]);
});
