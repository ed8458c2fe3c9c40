import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, only } = badCity();

test('a level that is skipped', () => {
  append('pages/soudan.mdx', '## はじめ\n\n#### こまかい話');
  expect(only('pages/soudan.mdx', '#### ').corrected).toBe('### こまかい話');
});
