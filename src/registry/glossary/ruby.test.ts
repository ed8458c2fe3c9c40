import { expect, test } from 'vitest';
import { hasKanji, readingParts, rubyPieces, shownReading } from './ruby.ts';

const WORDS = [
  ['訪問看護', 'ほうもんかんご'],
  ['訪問看護ステーション', 'ほうもんかんごすてーしょん'],
  ['往診', 'おうしん'],
] as const;

test('words get their readings, the text between stays', () => {
  expect(rubyPieces('往診と訪問看護です', WORDS)).toEqual([
    { text: '往診', reading: 'おうしん' },
    { text: 'と' },
    { text: '訪問看護', reading: 'ほうもんかんご' },
    { text: 'です' },
  ]);
});

test('the longest word wins', () => {
  expect(rubyPieces('訪問看護ステーション', WORDS)).toEqual([
    { text: '訪問看護ステーション', reading: 'ほうもんかんごすてーしょん' },
  ]);
});

test('text without words is one piece', () => {
  expect(rubyPieces('お茶を飲む', WORDS)).toEqual([{ text: 'お茶を飲む' }]);
});

test.each([
  ['看取り', 'みとり', '看取（みと）り'],
  ['医療ソーシャルワーカー', 'いりょうそーしゃるわーかー', '医療（いりょう）ソーシャルワーカー'],
  ['訪問看護', 'ほうもんかんご', '訪問看護（ほうもんかんご）'],
  ['飲み込み', 'のみこみ', '飲（の）み込（こ）み'],
  ['人生会議（ACP）', 'じんせいかいぎ', '人生会議（ACP）（じんせいかいぎ）'],
  ['お薬手帳', 'くすりてちょう', 'お薬手帳（くすりてちょう）'],
])('%s: the reading stands over the kanji alone, where kana tell which', (term, reading, shown) => {
  expect(
    readingParts(term, reading)
      .map((piece) => piece.text + (piece.reading ? `（${piece.reading}）` : ''))
      .join(''),
  ).toBe(shown);
});

test('katakana needs no reading', () => {
  expect([hasKanji('ケアプラン'), hasKanji('ショートステイ'), hasKanji('看取り')]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([
  ['看取り', 'みとり', 'みとり'],
  ['医療ソーシャルワーカー', 'いりょうそーしゃるわーかー', 'いりょうソーシャルワーカー'],
  ['マイナ救急', 'まいなきゅうきゅう', 'マイナきゅうきゅう'],
  ['ケアマネジャー', 'けあまねじゃー', undefined],
  ['ACP', 'えーしーぴー', undefined],
])('%s is read with what a reader cannot read, katakana stays', (term, reading, shown) => {
  expect(shownReading(term, reading)).toBe(shown);
});
