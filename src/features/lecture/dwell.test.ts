import { expect, test } from 'vitest';
import { secondsFor } from './dwell.ts';

test('a slide stays as long as it takes to read, never for ever', () => {
  expect(secondsFor('')).toBe(6);
  expect(secondsFor('あ'.repeat(40))).toBe(16);
  expect(secondsFor('あ い\nう え')).toBe(7);
  expect(secondsFor('あ'.repeat(1000))).toBe(40);
});
