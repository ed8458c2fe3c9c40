import { expect, test } from 'vitest';
import { coverKind, headlineKind } from './cover.ts';

test('a drawing made for a cover fills it, another one stands on it; photographs lie flat or upright', () => {
  expect(coverKind('hyoshi-aki')).toBe('season');
  expect(coverKind('kurumaisu')).toBe('drawing');
  expect(coverKind({ width: 1200, height: 800 })).toBe('flat');
  expect(coverKind({ width: 800, height: 1200 })).toBe('upright');
});

test('a headline stands beside the picture as long as there is room; one of 40 characters below it', () => {
  expect(headlineKind('家に来てくれる人たち')).toBe('large');
  expect(headlineKind('あ'.repeat(14))).toBe('large');
  expect(headlineKind('あ'.repeat(15))).toBe('small');
  expect(headlineKind('あ'.repeat(21))).toBe('small');
  expect(headlineKind('あ'.repeat(22))).toBe('below');
  expect(headlineKind('𠮷'.repeat(14))).toBe('large');
});
