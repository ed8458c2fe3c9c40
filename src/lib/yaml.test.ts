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
