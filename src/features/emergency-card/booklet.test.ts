import { expect, test } from 'vitest';
import { INSIDE, PLACES, spread } from './booklet.ts';

/** The page at a place of the sheet: rows from above, columns from the left. */
const at = (row: number, column: number) => PLACES[row * 4 + column];

test('folded and cut, the pages follow one another', () => {
  // Neighbours on the sheet are neighbours in the booklet: around the cut, from the cover to the back.
  const round = [at(1, 3), at(0, 3), at(0, 2), at(0, 1), at(0, 0), at(1, 0), at(1, 1), at(1, 2)];
  expect(round).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(INSIDE).toHaveLength(6);
});

const weights = (pages: { weight: number }[][]) => pages.map((page) => page.map(({ weight }) => weight));
const spreadOf = (list: number[], pages: number) =>
  weights(
    spread(
      list.map((weight) => ({ weight })),
      pages,
    ),
  );

test('what is to be written is spread in its order, and no page is fuller than it must be', () => {
  expect(spreadOf([3, 3, 3, 3], 2)).toEqual([
    [3, 3],
    [3, 3],
  ]);
  expect(spreadOf([5, 1, 1, 1, 4], 3)).toEqual([[5], [1, 1, 1], [4]]);
  expect(spreadOf([2], 6)).toEqual([[2]]);
  expect(spreadOf([], 6)).toEqual([]);
});
