import { describe, expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, change, check, lineOf, errors, told, only } = badCity();
const page = 'pages/soudan.mdx';

test('a brace and an angle bracket in prose, both at once', () => {
  append(page, '{メモ}と37.5<38');
  expect(errors().map(({ line, column }) => [line, column])).toEqual(
    [1, 4, 10].map((column) => [lineOf(page, '{メモ}'), column]),
  );
});

test('an unknown component, a brace and a bracket in prose, all at once', () => {
  append(page, '<Artcle title="題">\n\n{メモ}と37.5<38\n\n![](./nai.jpg)');
  const found = told();
  for (const part of ['<Artcle>', '「{」', '「<」'])
    expect(
      found.some((what) => what.includes(part)),
      part,
    ).toBe(true);
});

test('an address in angle brackets is told how a link is written', () => {
  append(page, '見本は<https://example.jp/a>です。');
  const { what, mend } = only(page, '<https:');
  expect(what).toContain('リンクになりません');
  expect(mend).toContain('[行き先の名前](https://example.jp/a)');
});

test.each([
  ['curly quotes', '<Contact id=“C002” />', '<Contact id="C002" />'],
  [
    'curly quotes around two attributes',
    '<Chart fact=“F903” title=“見本” />',
    '<Chart fact="F903" title="見本" />',
  ],
  ['full-width quotes', '<Contact id=＂C002＂ />', '<Contact id="C002" />'],
  ['no quotes', '<Contact id=C002 />', '<Contact id="C002" />'],
  ['full-width brackets', '＜Emergency /＞', '<Emergency />'],
])('%s show the tag as it should be', (_, tag, corrected) => {
  append(page, tag);
  expect(only(page, tag).corrected).toBe(corrected);
});

test('a quotation mark or a component left open is told where it was opened', () => {
  append(page, '<Note title="夜>\n\n本文\n\n</Note>\n\nおわり');
  expect(only(page, '<Note title="夜>').what).toContain('引用符');
  change(page, '<Note title="夜>', '<Note title="夜">\n\n<Fold title="昼">');
  expect(only(page, '<Fold title="昼">').what).toContain('<Fold>');
});

test.each([
  ['a contact in a sentence', '夜は<Contact id="C002" />へどうぞ。', '<Tel id='],
  ['a box in bold words', '**<Note title="夜">電話</Note>です**', '前後に空いた行'],
  ['a number box in a table', '| 数 | 年 |\n| --- | --- |\n| <Stat fact="F903" /> | 8 |', '前後に空いた行'],
])('%s, where the sentence would break off', (_, written, mend) => {
  append(page, written);
  const found = only(page, written.split('\n').at(-1) ?? '');
  expect(found.what).toContain('文の中');
  expect(found.mend).toContain(mend);
});

test('components of a sentence, and others alone on their lines, are no problem', () => {
  append(page, '夜は<Tel id="C002" />へ。\n\n<Contact id="C002" />\n\n- <Term>訪問診療</Term>');
  expect(errors()).toEqual([]);
});

describe('the emergency part', () => {
  test('in a fold', () => {
    append(page, '<Fold title="くわしく">\n\n<Emergency />\n\n</Fold>');
    expect(only(page, '<Emergency />').what).toContain('折りたたみ');
  });

  test('in a box in a fold', () => {
    append(page, '<Fold title="くわしく">\n\n<Note title="急なとき">\n\n<Emergency />\n\n</Note>\n\n</Fold>');
    expect(only(page, '<Emergency />').what).toContain('折りたたみ');
  });
});

describe('ordinary writing is never complained about', () => {
  test.each([
    ['an English name with an apostrophe', "Dr. O'Brienの本を読みました。It's 'fine'."],
    ['a footnote', '本を読みました[^1]。\n\n[^1]: 見本の本です。'],
    ['a numbered list', '1. はじめに\n2. つぎに\n10. おわりに'],
    ['braces of code', '`{id}`と書きます。'],
    ['single quotes around an attribute', "<Note title='夜の話'>\n\n本文です。\n\n</Note>"],
    [
      'single quotes around an attribute with double ones inside',
      '<Note title=\'夜の"話"\'>\n\n本文です。\n\n</Note>',
    ],
    ['curly quotes in a sentence', '“見本”と‘見本’と書きます。'],
    ['full-width brackets of a sentence', '＜見本＞と｛見本｝と書きます。'],
    ['a greater-than sign and an ampersand', '朝 > 夜、お茶 & 話です。'],
    ['the wave dash, and its other form', '10〜12時、13～15時です。'],
    ['an emoji of several people', '家族👨\u200d👩\u200d👧の話です。'],
    ['an ideographic space at the beginning of a paragraph', '　見本の文です。'],
    ['a tab in a sentence', '見本\tの文です。'],
    ['a link in brackets', '[見本](https://example.jp/a)をどうぞ。'],
    ['a link that follows an English word', 'See [mihon](https://example.jp/a).'],
  ])('%s', (_, text) => {
    append(page, text);
    expect(check()).toEqual([]);
  });

  test('single quotes and an apostrophe in front matter', () => {
    change(page, 'title: 相談先', "title: '相談先'");
    change(page, 'label: 相談先', "label: It's相談");
    expect(check()).toEqual([]);
  });
});
