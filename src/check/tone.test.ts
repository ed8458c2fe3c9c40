import { expect, test } from 'vitest';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { TONE_WORDS, tone } from './tone.ts';

/** Written once more, from content-rules.md: Tone 1, then the labels of Tone 5. */
const WORDS = [
  '手遅れ',
  '後悔しないために',
  '迷惑をかけないために',
  '無駄な延命',
  'スパゲッティ',
  '孤独死',
  'ピンピンコロリ',
  '死に方',
  'すべき',
  'しなければなりません',
  '絶対に救急車を呼ばない',
  '安心してください',
  'お年寄り',
  '高齢者の方々',
];
const told = (body: string, data = {}) =>
  tone(sampleContent({ texts: [sampleText(body, { data })] }), { today: '2026-11-21', live: false });

test('the list holds these words and no others', () => {
  expect(Object.keys(TONE_WORDS).sort()).toEqual([...WORDS].sort());
});

test.each(WORDS)('「%s」 stops, where it stands', (word) => {
  expect(told(`はじめ。\n\nそれは${word}という話。`)).toEqual([
    {
      file: 'content/pages/mihon.mdx',
      line: 3,
      column: 4,
      what: expect.stringContaining(`「${word}」`),
      mend: expect.stringContaining('おだやかな言い方'),
    },
  ]);
});

test.each([
  '手おくれになる前に',
  '後悔しないように',
  'むだな延命',
  'ぴんぴんころり',
  '死にかた',
  '呼ぶべきです',
  '話すべき時',
  '出さなければならない',
  'しなければならないことは、たくさんあります',
  '行かねばなりません',
  'ご安心ください',
  '年寄り',
])('another form of it stops too: %s', (words) => expect(told(`${words}。`)).toHaveLength(1));

test.each([
  '決めなければならないことは、1つもありません',
  '救急車を呼ぶべきか迷うとき',
  'しかるべき手続き',
  '老人ホーム',
  '安心して家にいられます',
])('near it, and fine: %s', (words) => expect(told(`${words}。`)).toEqual([]));

test.each(['すべきです。', '準備すべきこと', 'すべきではありません。'])(
  'a command is one in every form: %s',
  (text) => {
    expect(told(text)).toHaveLength(1);
  },
);

test.each([
  '遅れて来ても、手続きはできます。',
  'すべての人に。',
  '65歳以上の人',
  '延命のための治療',
  '安心できる場所',
  '話しておくと、安心です。',
])('ordinary writing is fine: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a word with a written reason passes, and no other with it', () => {
  const toneExceptions = [{ word: '無駄な延命', reason: '本の題' }];
  expect(told('無駄な延命という題', { toneExceptions })).toEqual([]);
  expect(told('無駄な延命、手遅れ', { toneExceptions })).toMatchObject([
    { what: expect.stringContaining('手遅れ') },
  ]);
});

test('half-width and full-width signs make no difference', () => {
  expect(told('ｽﾊﾟｹﾞｯﾃｨ')).toMatchObject([{ what: expect.stringContaining('スパゲッティ') }]);
});

const long = (signs: number) => `${'あ'.repeat(signs - 1)}。`;

test('sixty signs are a sentence, one more is told, more than eighty stop', () => {
  expect(told(long(60))).toEqual([]);
  expect(told(long(61))).toMatchObject([{ severity: 'warning', what: expect.stringContaining('61文字') }]);
  expect(told(long(80))).toMatchObject([{ severity: 'warning' }]);
  expect(told(long(81))).toMatchObject([{ severity: 'error', what: expect.stringContaining('81文字') }]);
});

test.each(['。', '？', '！'])('a sentence ends at %s', (end) => {
  expect(told(`${'あ'.repeat(40)}${end}${'い'.repeat(40)}${end}`)).toEqual([]);
});

test('signs are counted, not the halves that some are made of', () => {
  expect(told('𠮷'.repeat(60))).toEqual([]);
});

test('a long sentence is told where it begins, with its beginning', () => {
  expect(told(`短い文です。\n${'い'.repeat(90)}。`)).toMatchObject([
    { line: 2, column: 1, what: `1つの文が91文字あります: 「${'い'.repeat(20)}…」` },
  ]);
});

test('years of two calendars that do not agree are told', () => {
  expect(told('令和8年（2025年）のことです。')).toMatchObject([
    {
      line: 1,
      what: expect.stringContaining('令和8年は2026年'),
      mend: expect.stringContaining('年を確かめて'),
    },
  ]);
});

test('what a document says may be long; a hard word in it is a notice', () => {
  const statement = `手遅れ${'あ'.repeat(100)}`;
  const fact = { id: 'F900', statement, population: null, publish: 'yes' };
  const content = sampleContent({ rows: { fact: { F900: fact as never } } });
  const found = tone(content, { today: '2026-11-21', live: false });
  expect(found).toMatchObject([{ severity: 'warning', file: 'content/registry/mihon.yaml', line: 1 }]);
});
