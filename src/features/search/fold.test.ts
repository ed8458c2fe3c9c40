import { expect, test } from 'vitest';
import { fold, foldKana, foldName, isKana } from './fold.ts';

test.each([
  ['full-width letters and digits', 'ＡＣＰ ＃７１１９', 'acp #7119'],
  ['half-width kana', 'ﾘﾊﾋﾞﾘ', 'リハビリ'],
  ['a minus typed for a long mark', 'ケアマネ−ジャー', 'ケアマネージャー'],
  ['kanji digits before a counter', '四十代と十一時', '40代と11時'],
  ['kanji digits that count nothing', '二世帯の一人', '二世帯の一人'],
  ['signs that nobody sees', '在\u200b宅', '在宅'],
  ['what lies outside the basic plane', '𠮷野', '𠮷野'],
])('%s are written one way', (_, typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test('kana are compared as they sound', () => {
  expect(foldKana('ケアマネージャー')).toBe(foldKana('けあまねじゃ'));
  expect(foldKana('ひづけ')).toBe(foldKana('ひずけ'));
  expect(foldKana('ヴ')).toBe('ぶ');
  expect(foldKana('在宅イリョウ')).toBe('在宅いりよう');
});

test('a name is compared in one piece, without marks and the の between its words', () => {
  expect(foldName('子供の在宅医療')).toBe(foldName('子供　在宅医療'));
  expect(foldName('子どもの在宅医療')).toBe(foldName('子ども 在宅医療'));
  expect(foldName('車イス')).toBe(foldName('車いす'));
  expect(foldName('「看取り」、')).toBe(foldName('看取り'));
  expect(foldName('ものがたり')).toBe('ものがたり');
});

test('kana are told from everything else', () => {
  expect(isKana('ざいたくイリョー')).toBe(true);
  expect(isKana('在宅いりょう')).toBe(false);
  expect(isKana('')).toBe(false);
});
