import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withReference } from './reference.ts';

test('the table of components in content/README.md is the one made from the list', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(withReference(guide)).toBe(guide);
});

test('a guide that lost its marks is not overwritten', () => {
  expect(() => withReference('# 手引き')).toThrow('目印');
});
