import { expect, test } from 'vitest';
import { byKanaRow, hiragana, kanaRow, katakana } from './kana.ts';

test('voiced and small kana stand in the row of their plain sister', () => {
  expect(['ぐりーふけあ', 'でまえこうざ', 'ぱ', 'ゃ'].map(kanaRow)).toEqual(['か', 'た', 'は', 'や']);
});

test('words come row by row, each row in order, empty rows left out', () => {
  const words = ['みとり', 'おうしん', 'いりょう', 'かいご'].map((reading) => ({ reading }));
  expect(byKanaRow(words).map(([row, items]) => [row, items.map(({ reading }) => reading)])).toEqual([
    ['あ', ['いりょう', 'おうしん']],
    ['か', ['かいご']],
    ['ま', ['みとり']],
  ]);
});

test('a reading that is no hiragana is a mistake', () => {
  expect(() => kanaRow('ACP')).toThrow('ひらがな');
});

test.each([
  ['あ', 'あいうえおぁぃぅぇぉゔ'],
  ['か', 'かきくけこがぎぐげご'],
  ['さ', 'さしすせそざじずぜぞ'],
  ['た', 'たちつてとだぢづでどっ'],
  ['な', 'なにぬねの'],
  ['は', 'はひふへほばびぶべぼぱぴぷぺぽ'],
  ['ま', 'まみむめも'],
  ['や', 'やゆよゃゅょ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わをんゎゐゑ'],
])('the row of %s holds %s', (row, kana) => {
  expect([...kana].map(kanaRow)).toEqual([...kana].map(() => row));
});

test('nothing begins with no row', () => {
  expect(() => kanaRow('')).toThrow('「」は、ひらがなで始まっていません。');
});

test('one kind of kana becomes the other, sign by sign, and nothing else changes', () => {
  expect(hiragana('在宅イリョー・ヴ')).toBe('在宅いりょー・ゔ');
  expect(katakana('在宅いりょー・ゔ')).toBe('在宅イリョー・ヴ');
});
