import { expect, test } from 'vitest';
import { badCity, JPEG } from '../../tests/fixtures/bad-input.ts';

const { path, write, append, change, lineOf, errors, told, only } = badCity();

test.each([
  ['pages/zaitaku/hiyou.mdx', '1か月に5,000円です。'],
  ['pages/soudan.mdx', '24時間365日、対応しています。'],
  ['pages/kyukyu/index.mdx', '看取りと決めたら、電話しません。'],
  ['pages/kyukyu/kyukyutai.mdx', '心肺蘇生を望まないときの扱いです。'],
  ['pages/bamen/mitori.mdx', '家なら苦しまないで過ごせます。'],
  ['pages/bamen/kyuhen.mdx', '救急車を慌てて呼んではいけません。'],
  ['pages/jinsei-kaigi/index.mdx', '家族のために決めておくべきことです。'],
  ['pages/kyukyu/card/index.mdx', '救急隊は必ず見ます。'],
])('%s may not say 「%s」', (file, sentence) => {
  append(file, sentence);
  const line = lineOf(file, sentence);
  expect(errors().filter((problem) => problem.file === path(file) && problem.line === line)).not.toEqual([]);
});

/** Every alternative of every rule, on a page it holds for. */
test.each([
  ['pages/soudan.mdx', ['¥5,000です。', '三万円です。', '1000 円です。']],
  ['pages/soudan.mdx', ['いつでも24時間365日です。', '125か所です。', '病院125です。', '125の病院です。']],
  [
    'pages/soudan.mdx',
    [
      '救急車は呼ばないでください。',
      '119は呼ばないように。',
      '救急車を呼んではいけません。',
      '119にかけないで。',
      '119に電話しないでください。',
      '救急車を呼ぶ必要はありません。',
      '看取りと決めたら静かに待ちます。',
    ],
  ],
  [
    'pages/bamen/nichijo.mdx',
    ['心肺蘇生のこと。', 'DNARのこと。', '蘇生を望みません。', '蘇生しない話。', '蘇生の話。'],
  ],
  ['pages/bamen/mitori.mdx', ['苦しまない最期。', '自然が一番です。', '警察が来ます。', '慌てて動かない。']],
  [
    'pages/jinsei-kaigi/sheet.mdx',
    ['決めておくべきです。', '70%の人です。', '70パーセントです。', '7割の人です。'],
  ],
  ['pages/kyukyu/card/memo.mdx', ['必ず見ます。', '必ず使います。', '必ず確認します。']],
])('on %s none of these passes: %s', (file, sentences) => {
  append(file, sentences.join('\n\n'));
  const lines = sentences.map((sentence) => lineOf(file, sentence));
  const found = errors().filter(
    (problem) => problem.file === path(file) && problem.what.includes('とあります'),
  );
  expect([...new Set(found.map(({ line }) => line))]).toEqual(lines);
});

test('near misses are fine: a goal, a number of another thing, a page without the risk', () => {
  append(
    'pages/soudan.mdx',
    '24時間365日の相談を目標にしています。\n\n125人が参加しました。\n\n円い机を囲みます。\n\n70%の人が答えました。',
  );
  append('pages/soudan.mdx', '救急車を呼ぶか迷ったときは、119へ電話してください。');
  expect(errors()).toEqual([]);
});

test.each([
  ['full-width digits', '１か月に５０００円です。', '円'],
  ['an amount in kanji', '月に五千円です。', '五千円'],
])('an amount in %s is found', (_, text, word) => {
  append('pages/soudan.mdx', text);
  expect(only('pages/soudan.mdx', text).what).toContain(word);
});

test('a word in a registry, a notice, a voice, an alternative text', () => {
  change('registry/city/contacts.yaml', 'whenClosed: ', 'whenClosed: 救急車は呼ばないでください。 # ');
  change('site.yaml', 'status:', 'notice: { on: 2026-11-20, text: 手遅れです。 }\nstatus:');
  write('pages/a.jpg', JPEG);
  append('pages/soudan.mdx', '![お年寄りの庭](./a.jpg)');
  expect(told()).toEqual(
    expect.arrayContaining([
      expect.stringContaining('呼ばないで'),
      expect.stringContaining('手遅れ'),
      expect.stringContaining('お年寄り'),
    ]),
  );
});
