import { expect, test } from 'vitest';
import type { Asked } from './plan.ts';
import { isAnswered, rank } from './score.ts';

const URLS = new Map([
  ['a', '/a/'],
  ['b', '/a/b/'],
  ['c', '/c/d/e/'],
  ['d', '/d/'],
]);
/** Ranks answers written as: token of a weight → pages with the fields it stands in. */
const ranked = (rows: [Asked, Record<string, string[]>][]) =>
  rank(
    rows.map(([asked, found]) => ({
      asked,
      found: Object.entries(found).map(([id, matchedMetaFields]) => ({ id, matchedMetaFields })),
    })),
    URLS,
  );
const token = (text: string, weight = 1): Asked => ({ token: text, weight });
const order = (rows: [Asked, Record<string, string[]>][]) => ranked(rows).map(({ id }) => id);

test('a word in the title counts more than in a heading, and that more than in the text', () => {
  expect(order([[token('看取'), { a: ['text'], b: ['title'], c: ['heading'] }]])).toEqual(['b', 'c', 'a']);
});

test('a page with all words of a question stands before one with a single one of them', () => {
  expect(
    order([
      [token('退院'), { a: ['heading'], b: ['heading'] }],
      [token('お金'), { b: ['heading'] }],
    ]),
  ).toEqual(['b', 'a']);
});

test('a word that few pages have counts more than one that most have', () => {
  expect(
    order([
      [token('療養'), { a: ['title'], b: ['title'], d: ['title'] }],
      [token('胃ろ'), { c: ['title'] }],
    ])[0],
  ).toBe('c');
});

test('between pages that answer alike, the one nearer to the top of the site stands first', () => {
  expect(order([[token('看取'), { c: ['title'], a: ['title'], b: ['title'] }]])).toEqual(['a', 'b', 'c']);
});

test('a whole name answers; a word by chance does not', () => {
  const name: Asked = { token: 'x', weight: 3, covers: 1 };
  expect(isAnswered(ranked([[name, { a: ['name'] }]]))).toBe(true);
  expect(
    isAnswered(
      ranked([
        [token('免許'), {}],
        [token('車の'), {}],
        [token('更新'), { a: ['text'] }],
      ]),
    ),
  ).toBe(false);
  expect(isAnswered([])).toBe(false);
});

test('why a page is found is told, token by token', () => {
  expect(ranked([[token('看取'), { a: ['title', 'text'] }]])[0]?.why).toMatchObject([
    { token: '看取', fields: ['title', 'text'] },
  ]);
});

test('fields of another index are no reason', () => {
  expect(
    ranked([[token('看取'), { a: ['title'], b: ['unknown'] }]]).map(({ id, score }) => [id, score > 0]),
  ).toEqual([
    ['a', true],
    ['b', false],
  ]);
});
