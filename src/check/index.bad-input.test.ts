import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { check } = badCity();

test('the fixture city as it is has neither errors nor notices', () => {
  expect(check()).toEqual([]);
});
