import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, check, onlyNotice } = badCity();

test('a word of the glossary without its reading is a warning where it first stands', () => {
  append('pages/kokoro.mdx', '退院のあとは、訪問診療の人に話せます。\n\n訪問診療の日にも話せます。');
  expect(onlyNotice('pages/kokoro.mdx', '訪問診療').what).toContain('訪問診療');
});

test.each([
  'ヘルパー（へるぱー）が来ます。',
  'ACP（えーしーぴー）の話。',
  'デイサービス(でいさーびす)に行きます。',
])('a reading of what everybody reads is told: %s', (sentence) => {
  append('pages/kokoro.mdx', `はじめ。\n\n${sentence}`);
  expect(onlyNotice('pages/kokoro.mdx', sentence).mend).toMatch(/を消してください/);
});

test('a meaning in brackets, or a reading of kanji, is none', () => {
  append(
    'pages/kokoro.mdx',
    'グリーフケア（かなしみによりそうこと）と、Q助（きゅーすけ）と、見本荘（みほんそう）。',
  );
  expect(check()).toEqual([]);
});
