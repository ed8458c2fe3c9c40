import { expect, test } from 'vitest';
import { day, strict, text, z } from './schema.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const schema = strict({ title: text('題名'), updated: day('書き直した日') });
const check = (yaml: string) => {
  const source = readYaml(yaml, 'a.mdx', 2);
  return source.problems.length > 0
    ? source.problems
    : validate(schema, source.value, source, 'a.mdx').problems;
};

test('a full-width colon is named, with its line and column in the file', () => {
  expect(check('title：はじめ\nupdated: 2026-11-21')).toMatchObject([
    { file: 'a.mdx', line: 2, column: 6, what: expect.stringContaining('全角') },
  ]);
});

test('a misspelt field is shown where it stands', () => {
  expect(check('title: あ\nupdatd: 2026-11-21')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ line: 3, what: expect.stringContaining('知らない項目があります: updatd') }),
    ]),
  );
});

test('a missing field names what is missing', () => {
  expect(check('title: あ')[0]?.what).toBe('「書き直した日」が書かれていません。');
});

test('a day that is not in the calendar is refused', () => {
  expect(check('title: あ\nupdated: 2026-02-30')[0]).toMatchObject({
    line: 3,
    what: expect.stringContaining('こよみにない日'),
  });
});

test.each([
  [
    'a quotation mark that is not closed',
    'title: "あ\nupdated: 2026-11-21\nx: 1',
    2,
    8,
    '閉じられていません',
  ],
  ['a full-width space as indent', 'map: 1\ntitle:\n　a: 1', 4, 1, '全角の空白'],
  ['a tab as indent', 'title:\n\ta: 1', 3, 1, 'タブ'],
  ['no space after the colon', 'title:相談\nupdated: 2026-11-21', 2, 6, '空白がありません'],
  ['curly quotes that open nothing', 'title: “あ: い”\nupdated: 2026-11-21', 2, 8, 'かざり'],
  ['two values on one line', 'title: a: b', 2, 8, 'YAMLとして読めません'],
])('%s is told on the line where it stands, not where the file ends', (_, yaml, line, column, what) => {
  expect(check(yaml)).toMatchObject([{ file: 'a.mdx', line, column, what: expect.stringContaining(what) }]);
});

test('a slip that can be mended for certain shows the line as it should be', () => {
  expect(check('title：はじめ\nupdated: 2026-11-21')[0]?.corrected).toBe('title: はじめ');
  expect(check('title: あ\nupdated: 2026年11月21日')[0]?.corrected).toBe('updated: 2026-11-21');
  expect(check('title: あ\nupdated: "２０２６-１１-２１"')[0]?.corrected).toBe('updated: "2026-11-21"');
});

test('colons and spaces of Japanese inside a text are ordinary writing', () => {
  expect(check('title: "ACP：人生会議"\nupdated: 2026-11-21')).toEqual([]);
  expect(check("title: it's fine\nupdated: 2026-11-21")).toEqual([]);
  expect(check('title: |\n  　段落。\n  ACP：です\nupdated: 2026-11-21')).toEqual([]);
});

test('an unquoted date read as a Date gives the same day', () => {
  expect(z.object({ d: day('日') }).parse({ d: new Date('2026-11-21T00:00:00Z') })).toEqual({
    d: '2026-11-21',
  });
});

/** What is told of a YAML text: line, column, what, and the line as it should be. */
const slips = (yaml: string, firstLine = 1) =>
  readYaml(yaml, 'a.yaml', firstLine).problems.map(({ line, column, what, corrected }) => [
    line,
    column,
    what,
    corrected,
  ]);

test.each([
  ['title： あ', 6, 'title: あ'],
  ['title　：　あ', 7, 'title: あ'],
  ['a: 1\n- title：あ', 8, '- title: あ'],
  ['a: 1\n　　title：あ', 8, '    title: あ'],
  ['a: 1\n\ttitle：あ', 7, '\ttitle: あ'],
])('the full-width colon of %j is told with the line as it should be', (yaml, column, corrected) => {
  const line = yaml.split('\n').length;
  expect(slips(`${yaml}\nx: {`)).toContainEqual([
    line,
    column,
    expect.stringContaining('「title」のあとの「：」'),
    corrected,
  ]);
});

test.each([
  ['visits:\n  訪問診療：可\n  往診: 可', 2, '  訪問診療: 可'],
  ['visits:\n  往診: 可\n  訪問診療 ： 要相談', 3, '  訪問診療: 要相談'],
  ['visits:\n  24時間連絡:可\n  往診: 可', 2, '  24時間連絡: 可'],
])('a name in Japanese without its colon is told: %j', (yaml, line, corrected) => {
  expect(slips(yaml).map(([at, , , mended]) => [at, mended])).toEqual([[line, corrected]]);
});

test.each(['訪問診療：可\n  往診：不可', '訪問診療:可\n  往診:不可'])(
  'a map in which no colon is one is no sentence: %j',
  (map) => {
    expect(slips(`visits:\n  ${map}\ntel: "1"`).map(([line, , , mended]) => [line, mended])).toEqual([
      [2, '  訪問診療: 可'],
      [3, '  往診: 不可'],
    ]);
  },
);

test('a sentence with a colon stays a sentence', () => {
  expect(slips('note:\n  受付：平日の9時から17時まで\nlead: 対象：市民\nlist:\n  - 対象：市民')).toEqual([]);
});

test.each([
  ['a:\n　b: 1', 1, '  b: 1'],
  ['a:\n 　 b: 1', 2, '    b: 1'],
  ['a:\n　- b', 1, '  - b'],
  ['a:\n　b_c-d : 1', 1, '  b_c-d : 1'],
  ['a:\n　b　: １　２', 1, '  b　: １　２'],
])('the full-width indent of %j is told with half-width spaces', (yaml, column, corrected) => {
  expect(slips(`x: "\n${yaml}`)).toContainEqual([
    3,
    column,
    expect.stringContaining('全角の空白'),
    corrected,
  ]);
});

test('a full-width space before a name is told though YAML can read it', () => {
  expect(slips('a: 1\n　b: 2')).toEqual([[2, 1, expect.stringContaining('全角の空白'), '  b: 2']]);
  expect(slips('"b　c": 1')).toEqual([]);
});

test.each([
  ['a:\n\tb: 1', 1, '  b: 1'],
  ['a:\n  \tb:\t1', 3, '    b:\t1'],
  ['a:\n\t\tb: 1', 1, '    b: 1'],
  ['a:\n\t b: 1', 1, '   b: 1'],
])('the tabs of %j are told with spaces', (yaml, column, corrected) => {
  expect(slips(yaml)).toContainEqual([2, column, expect.stringContaining('タブ'), corrected]);
});

test.each([
  ['a: “b', 4, 'a: "b'],
  ['a:   „b” ‟c', 6, 'a:   "b" "c'],
  ['- a: “b”', 6, '- a: "b"'],
  ['  -  - a: “b”', 11, '  -  - a: "b"'],
])('the curly quotes of %j are told with straight ones', (line, column, corrected) => {
  expect(slips(`${line}\nx: "`)).toContainEqual([1, column, expect.stringContaining('かざり'), corrected]);
});

test.each([
  ['a: "b', 4],
  ["a: 'b", 4],
  ['- "b', 3],
  ['"b', 1],
  ['  - a:   "b \\" c', 10],
  ["-  'it''s", 4],
])('the quotation mark of %j is open', (line, column) => {
  expect(slips(`${line}\nx: {`)).toContainEqual([
    1,
    column,
    expect.stringContaining('閉じられて'),
    undefined,
  ]);
});

test.each(['a: "b"', "a: 'b'", 'a: b"', 'a: "b\\\\"', "- 'it''s'"])('that of %j is not', (line) => {
  expect(slips(`${line}\nx: {`).map(([number]) => number)).not.toContain(1);
});

test.each([
  ['title:あ', 6, 'title: あ'],
  ['  - title:あ', 10, '  - title: あ'],
  ['-  - b_c:あ: い', 9, '-  - b_c: あ: い'],
])('the colon of %j has no space behind it', (line, column, corrected) => {
  expect(slips(`${line}\nx: {`)).toContainEqual([
    1,
    column,
    expect.stringContaining('あとに、空白がありません'),
    corrected,
  ]);
});

test.each(['url:https', 'a::b', 'http://x', 'あ title:b'])(
  '%j is no slip of that kind, or told as one',
  (line) => {
    const told = slips(`${line}\nx: {`).some(([, , what]) => String(what).includes('空白がありません'));
    expect(told).toBe(line === 'url:https');
  },
);

test('a value that begins with * or & is told with the corrected line, where it stands in the file', () => {
  expect(slips('x: 1\na: *b c', 2)).toEqual([
    [3, 7, expect.stringContaining('思わぬ記号'), undefined],
    [3, 4, '値が「*」で始まっています。YAMLでは、別の意味になります。', 'a: "*b c"'],
  ]);
  expect(slips('a: &b c  ')).toEqual([
    [1, 4, '値が「&」で始まっています。YAMLでは、別の意味になります。', 'a: "&b c"'],
  ]);
});

test.each([
  ['a: 1\na: 2', '同じ項目が2回'],
  ['a: @b', '値のはじめに使えない記号'],
  ['a\nb: 1', '「:」が足りないか'],
  ['a: b: c', '1行に「:」が2つ'],
])('%j is told in Japanese', (yaml, what) => {
  const problems = readYaml(yaml, 'a.yaml').problems.filter(({ what: told }) => told.includes(what));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    rule: 'yaml',
    file: 'a.yaml',
    mend: expect.stringMatching(/ください。$/),
  });
});

test('of many errors the first three are told, and what cannot be read has no value', () => {
  const source = readYaml('a: 1\na: 2\na: 3\na: 4\na: 5', 'a.yaml');
  expect(source.problems).toHaveLength(3);
  expect(source.value).toBeUndefined();
});

test('a value, a field and a line are found where they stand', () => {
  const source = readYaml('a: 1\nb:\n  - c: 2\n    d: 3\n', 'a.yaml', 2);
  expect(source.value).toEqual({ a: 1, b: [{ c: 2, d: 3 }] });
  expect(source.locate(['b', 0, 'd'])).toEqual({ line: 5, column: 8 });
  expect(source.locate(['b', 0, 'x'])).toEqual({ line: 4, column: 5 });
  expect(source.locate(['b', 7, 'x'])).toEqual({ line: 4, column: 3 });
  expect(source.locate(['nobody'])).toEqual({ line: 2, column: 1 });
  expect(source.locateKey(['b', 0], 'd')).toEqual({ line: 5, column: 5 });
  expect(source.locateKey([], 'b')).toEqual({ line: 3, column: 1 });
  expect(source.locateKey([], 'x')).toEqual({ line: 2, column: 1 });
  expect(source.locateKey(['a'], 'x')).toEqual({ line: 2, column: 4 });
  expect([source.lineAt(2), source.lineAt(4), source.lineAt(99)]).toEqual(['a: 1', '  - c: 2', '']);
  const empty = readYaml('', 'a.yaml', 2);
  expect(empty.locate(['a'])).toEqual({ line: 2, column: 1 });
});

test('behind a slip that one mend of its line takes away, the rest is read at its place', () => {
  const source = readYaml('title：はじめ\nupdatd: 2026-11-21', 'a.mdx', 2);
  expect(source.readable).toBe(true);
  expect(source.problems).toMatchObject([{ line: 2 }]);
  expect(validate(schema, source.value, source, 'a.mdx').problems).toMatchObject([{ line: 3 }]);
  expect(source.lineAt(2)).toBe('title：はじめ');
});

test('behind one that no mend of its line takes away, nothing is guessed', () => {
  const source = readYaml('title: "はじめ\nupdatd: 2026-11-21', 'a.mdx', 2);
  expect(source.readable).toBe(false);
  expect(source.value).toBeUndefined();
});

test.each([
  ['a list over two lines', 'sources: [S0,\n  S1]', { sources: ['S0', 'S1'] }],
  ['a map over two lines', 'a: { b: 1,\n  c: 2 }', { a: { b: 1, c: 2 } }],
  ['a list with a comment', 'words: [在宅, 医療] # メモ', { words: ['在宅', '医療'] }],
  [
    'a text of several lines',
    'a: |-\n  QOL：生活の質\n  Fax: い\n    Tel: う',
    { a: 'QOL：生活の質\nFax: い\n  Tel: う' },
  ],
  ['a word of a list', 'a:\n  - QOL：生活の質', { a: ['QOL：生活の質'] }],
])('beside a slip, what is right stays: %s', (_, yaml, value) => {
  const source = readYaml(`title：あ\n${yaml}\n`, 'a.mdx', 1);
  expect(source.problems).toHaveLength(1);
  expect(source.value).toMatchObject(value);
});

test('a list that is not closed stays a list', () => {
  expect(readYaml('title: あ\nwords: [在宅, 医療\nb: 1', 'a.mdx', 1).value).toMatchObject({
    words: ['在宅', '医療'],
  });
});
