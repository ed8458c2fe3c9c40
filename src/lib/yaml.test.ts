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

test('broken YAML is told in Japanese with its line', () => {
  expect(check('title: "あ\nupdated: 2026-11-21')[0]).toMatchObject({
    file: 'a.mdx',
    what: expect.stringContaining('YAML'),
  });
});

test('an unquoted date read as a Date gives the same day', () => {
  expect(z.object({ d: day('日') }).parse({ d: new Date('2026-11-21T00:00:00Z') })).toEqual({
    d: '2026-11-21',
  });
});
