import { expect, test } from 'vitest';
import { words } from './words.ts';

test('words stand between spaces of either width, several at once too; no text has no words', () => {
  expect(words(' C001  C002　C003\n')).toEqual(['C001', 'C002', 'C003']);
  expect(words('')).toEqual([]);
  expect(words()).toEqual([]);
});
