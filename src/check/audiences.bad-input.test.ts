import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { copy, only } = badCity();

test('two landing pages for the same readers name each other', () => {
  copy('nenrei/65.mdx', 'nenrei/66.mdx', '66歳からのあなたへ');
  expect(only('nenrei/66.mdx', 'audience:').what).toContain('nenrei/65.mdx');
});
