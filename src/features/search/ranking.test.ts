import { expect, test } from 'vitest';
import { rank } from './ranking.ts';

const ids = (...answers: [id: string, score: number][][]) =>
  rank(answers.map((list) => list.map(([id, score]) => ({ id, score })))).map(({ id }) => id);

test('a page that answers two words comes before one that answers one word much better', () => {
  expect(
    ids(
      [
        ['one', 90],
        ['both', 1],
      ],
      [['both', 1]],
    ),
  ).toEqual(['both', 'one']);
});

test('of pages that answer the same number of words the better answer comes first', () => {
  expect(
    ids([
      ['a', 1],
      ['b', 5],
    ]),
  ).toEqual(['b', 'a']);
  expect(
    ids(
      [
        ['a', 1],
        ['b', 2],
      ],
      [
        ['a', 5],
        ['b', 1],
      ],
    ),
  ).toEqual(['a', 'b']);
});

test('no answers, no pages', () => {
  expect(ids([], [])).toEqual([]);
});
