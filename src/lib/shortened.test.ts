import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('a text of so many letters stays whole, a longer one says that it goes on', () => {
  expect(shortened('あいう', 3)).toBe('あいう');
  expect(shortened('あいうえ', 3)).toBe('あいう…');
  expect(shortened('あ'.repeat(41))).toBe(`${'あ'.repeat(40)}…`);
});
