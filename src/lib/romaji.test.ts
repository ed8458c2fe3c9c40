import { expect, test } from 'vitest';
import { latinName, romaji } from './romaji.ts';

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

const READINGS = new Map([
  ['訪問', 'ほうもん'],
  ['訪問看護', 'ほうもんかんご'],
  ['看護', 'かんご'],
]);

test.each([
  ['訪問看護とは', 'houmonkango-toha'],
  ['看護のはなし', 'kango-nohanashi'],
  ['カードをつくる', 'kadootsukuru'],
  ['はじめての Q&A 2', 'hajimeteno-q-a-2'],
  ['訪問看護の頼みかた', undefined],
  ['ながいながいながいながいながいながいだいめい', undefined],
  ['！？', undefined],
  ['', undefined],
])('a title of which every part can be read gives a name: %s → %s', (title, name) => {
  expect(latinName(title, READINGS)).toBe(name);
});
