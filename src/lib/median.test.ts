import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the middle stands in the middle, whatever the order; none has none', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBe(0);
});
