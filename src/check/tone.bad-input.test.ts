import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, change, errors, told, only } = badCity();
const page = 'pages/soudan.mdx';

test('a sentence of more than 80 characters', () => {
  append(page, `${'あ'.repeat(81)}。`);
  expect(only(page, 'あああ').what).toContain('82文字');
});

/** Written once more from content-rules.md (Tone 1 and 5), so that none is lost from the list unseen. */
test.each([
  '手遅れ',
  '後悔しないために',
  '迷惑をかけないために',
  '無駄な延命',
  'スパゲッティ',
  '孤独死',
  'ピンピンコロリ',
  '死に方',
  'すべき',
  'しなければなりません',
  '絶対に救急車を呼ばない',
  '安心してください',
  'お年寄り',
  '高齢者の方々',
])('the word %s', (word) => {
  append(page, `それは${word}。`);
  expect(only(page, `それは${word}`).what).toContain(word);
});

test('a word broken over two lines is found', () => {
  append(page, '手遅\nれにならない');
  expect(only(page, '手遅').what).toContain('手遅れ');
});

test('a tone exception needs its reason, and with it the word passes', () => {
  append(page, '「無駄な延命」という題の本があります。');
  expect(only(page, '無駄な延命').what).toContain('無駄な延命');
  change(page, 'updated:', 'toneExceptions:\n  - word: 無駄な延命\nupdated:');
  expect(told()).toEqual(expect.arrayContaining([expect.stringContaining('使う理由')]));
  change(page, '  - word: 無駄な延命', '  - word: 無駄な延命\n    reason: 本の題名の引用');
  expect(errors()).toEqual([]);
});

test('years of the two calendars that do not agree', () => {
  append(page, '令和8年（2025年）のことです。');
  expect(only(page, '令和8年（2025年）').what).toContain('2026年');
});
