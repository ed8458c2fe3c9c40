import { expect, test } from 'vitest';
import { ranked } from './ranking.ts';

const order = (...answers: [id: string, score: number][][]) =>
  ranked(answers.map((one) => one.map(([id, score]) => ({ id, score })))).map(({ id }) => id);

test('a page that answers two words weakly comes before one that answers one word very well', () => {
  expect(
    order(
      [
        ['one', 400],
        ['both', 0.1],
      ],
      [['both', 0.1]],
    ),
  ).toEqual(['both', 'one']);
});

test('three answered words come before two, two before one', () => {
  expect(
    order(
      [
        ['one', 300],
        ['two', 20],
        ['three', 1],
      ],
      [
        ['two', 20],
        ['three', 1],
      ],
      [['three', 1]],
    ),
  ).toEqual(['three', 'two', 'one']);
});

test('of pages that answer as many words the better score comes first', () => {
  expect(
    order([
      ['weak', 1],
      ['strong', 9],
      ['middle', 5],
    ]),
  ).toEqual(['strong', 'middle', 'weak']);
});

test('the scores of several words add up, whichever word was found better', () => {
  expect(
    order(
      [
        ['a', 9],
        ['b', 4],
      ],
      [
        ['a', 1],
        ['b', 8],
      ],
    ),
  ).toEqual(['b', 'a']);
});

test('a page stands there once, however many words found it, as the last word found it', () => {
  const [only, ...others] = ranked([
    [{ id: 'a', score: 1, word: '夜' }],
    [{ id: 'a', score: 2, word: '電話' }],
  ]);
  expect(only).toMatchObject({ word: '電話' });
  expect(others).toEqual([]);
});

test('a question nothing answers has no results', () => {
  expect(ranked([])).toEqual([]);
  expect(ranked([[], []])).toEqual([]);
});
