import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, onlyNotice } = badCity();

test('a word of the glossary without its reading is a warning where it first stands', () => {
  append('pages/kokoro.mdx', '退院のあとは、訪問診療の人に話せます。\n\n訪問診療の日にも話せます。');
  expect(onlyNotice('pages/kokoro.mdx', '訪問診療').what).toContain('訪問診療');
});
