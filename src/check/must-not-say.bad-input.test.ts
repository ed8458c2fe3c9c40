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
