import { expect, test } from 'vitest';
import { romaji } from './romaji.ts';

test.each([
  ['あおぞらいいん', 'aozoraiin'],
  ['しんりょうじょ', 'shinryoujo'],
  ['きょうわ', 'kyouwa'],
  ['ちゅうおう', 'chuuou'],
  ['いっしん', 'isshin'],
  ['まっちゃ', 'matcha'],
  ['さっ', 'sa'],
  ['あおば・くりにっく（2）', 'aobakurinikku'],
  ['', ''],
])('「%s」 becomes 「%s」', (kana, letters) => {
  expect(romaji(kana)).toBe(letters);
});
