import { expect, test } from 'vitest';
import { currentText } from './current-text.ts';

test('components know the text they stand in: its address, its readers, its edition', () => {
  const data = { updated: '2026-11-21', audiences: ['pro'], sample: true };
  expect(currentText({ id: '/a/', data })).toEqual({
    url: '/a/',
    audiences: ['pro'],
    sample: true,
    updated: '2026-11-21',
  });
});

test('a text that does not say is no sample', () => {
  expect(currentText({ id: '/a/', data: { updated: '2026-11-21', sample: false } }).sample).toBe(false);
  expect(currentText({ id: '/a/', data: { updated: '2026-11-21' } })).toMatchObject({
    audiences: undefined,
    sample: false,
  });
});
