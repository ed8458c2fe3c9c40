import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { treeOf } from './tree.ts';

const told = (body: string) =>
  treeOf(body, 1).findings.map(({ line, column, what }) => [line, column, what] as const);

test('signs that mean something to MDX hide nothing behind them, and every component is still there', () => {
  const body = '体温は{37.5}か<38です。\n\n[相談](/soudann/)へ。';
  const { findings, whole } = treeOf(body, 1);
  expect(findings.map(({ line }) => line)).toEqual([1, 1, 1]);
  expect(whole).toBe(true);
  expect(parseBody(body).links).toMatchObject([{ line: 3, column: 1, target: '/soudann/' }]);
});

test('two components that are not closed are told in one reading', () => {
  expect(told('<Note title="あ">\n\nい\n\n<Fold title="う">\n\nえ')).toEqual([
    [5, 1, expect.stringContaining('<Fold>')],
    [1, 1, expect.stringContaining('<Note>')],
  ]);
});

test.each([
  ['an unknown one, whose other half stays', '<Notte title="あ">\n\nい\n\n</Note>'],
  ['one that is closed under another name', '<Note title="あ">\n\nい\n\n</Fold>'],
  ['one that is opened twice', '<Note title="あ">\n\nい\n\n<Note>'],
  ['one that is closed inside a paragraph', '<Note title="あ">\n\nい</Note>\n\nう'],
  ['one whose quotation mark is left open', '<Note title="あ>\n\nい\n\n</Note>'],
  ['one that ends in full width', '<Note title="あ">\n\nい\n\n＜/Note＞'],
  ['one whose tag does not end', '<Note title="あ"\n\nい\n\n</Note>\n\n## う'],
  [
    'one without its end before sound ones',
    '<Contact id="C001" \n\n<Contact id="C002" />\n\n<Contact id="C002" />',
  ],
  ['one with a space before its name', '< Note title="あ">\n\nい\n\n</Note>'],
  ['a line of a program', '<Contact id="C002" />\n\nimport x from\n\n<Contact id="C002" />'],
  ['one that is closed only', 'い\n\n</Note>'],
])('one slip is told once: %s', (_, body) => expect(told(body)).toHaveLength(1));

test('what stands in the other lines is read as it is, at its place', () => {
  const { links, headings, readable } = parseBody('## あ\n\n<Contct id="C002" />\n\n[い](/u/)\n\n## え', 10);
  expect(links).toMatchObject([{ line: 14, column: 1 }]);
  expect(headings.map(({ line, text }) => [line, text])).toEqual([
    [10, 'あ'],
    [16, 'え'],
  ]);
  expect(readable).toBe(false);
});

test('where a component was taken out, nobody says that another holds nothing or stands outside of one', () => {
  const what = parseBody(
    '<Stepss>\n\n<Step title="あ">\n\n<Contct id="C002" />\n\n</Step>\n\n</Stepss>',
  ).findings;
  expect(what.map(({ line }) => line)).toEqual([1, 5]);
});

test('a body of nothing but slips ends', () => {
  expect(told('</Note>\n\n'.repeat(40)).length).toBeGreaterThan(0);
});

test.each([
  ['that stands alone', '前の文。\n\n<Contact\n  id="C002\n/>\n\n次の文。', [4, 6]],
  ['whose field is its last', '<Note\n  title="夜に>\n\nあ\n\n</Note>\n\n[い](/う/)', [2, 9]],
  [
    'whose value ends with a sign of tags',
    '<HousePlace\n  at="ベッド"\n  to="/a/>\n\nあ\n\n</HousePlace>',
    [3, 6],
  ],
])(
  'a value left open in a component of several lines %s is told where it stands, and the rest is read',
  (_, body, at) => {
    expect(told(body)).toEqual([[...at, expect.stringContaining('引用符')]]);
    expect(treeOf(body, 1).whole).toBe(true);
  },
);

test('a component of several lines that is whole is none', () => {
  expect(told('<Note\n  title="夜に"\n>\n\n「a="b」と書く。\n\n</Note>')).toEqual([]);
});

test('a line of a component that is all spaces ends', () => {
  expect(told(`<Note\n  title="夜に${' '.repeat(100_000)}x\n>\n\nあ\n\n</Note>`)).toMatchObject([
    [2, 9, expect.anything()],
  ]);
});

test('a tag that does not end is told where it begins', () => {
  expect(told('あ\n\n<Note title="い"\n\nう\n\n</Note>')).toMatchObject([[3, 1, expect.anything()]]);
});

test('what leaves nothing behind hides no other slip', () => {
  expect(told('<Contct id="C002" />\n\n<Note title="あ">\n\nい').map(([line]) => line)).toEqual([1, 3]);
  expect(told('<Notte>あ</Notte>\n\n<Note title="あ">\n\nい\n\n</Fold>').map(([line]) => line)).toEqual([
    1, 3,
  ]);
});
