import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grams, mixedTokens, nameStart, nameToken, readingTokens, runsOf, surfaceTokens } from './tokens.ts';

test.each([
  ['pairs of kanji', '在宅医療', ['在宅', '宅医', '医療']],
  ['the joint with the kana behind it', '看取り', ['看取', '取り']],
  ['kanji on both sides of their kana', '申し込み', ['申', '申し', '申込', '込', '込み']],
  ['a word of politeness with what it is joined to', 'お金', ['お金', '金']],
  ['a word in katakana without its long marks', 'ケアマネージャー', ['ケアマネジャ']],
  ['a number, and with its counter', '４０代', ['40', '40代', '代']],
  ['letters as one word, small', 'ＡＣＰ', ['acp']],
  ['nothing across a space', '退院 家', ['退院', '家']],
  ['a sign outside the basic plane as one', '𠮷野', ['𠮷野']],
  ['nothing where there are no words', '！？😀 <>', []],
])('tokens are %s', (_, text, tokens) => {
  expect(surfaceTokens(text)).toEqual(tokens);
});

test('okurigana written or not: two spellings of a word share a token', () => {
  for (const [one, other] of [
    ['申し込み', '申込み'],
    ['看取り', '看取'],
    ['取り扱い', '取扱い'],
  ] as const)
    expect(surfaceTokens(one).filter((token) => surfaceTokens(other).includes(token))).not.toEqual([]);
});

test('a reading is cut into threes, word by word, as it sounds', () => {
  expect(readingTokens('ほうもん、カンゴ')).toEqual(['ほうも', 'うもん', 'かんご']);
  expect(readingTokens('みとり')).toEqual(['みとり']);
  expect(readingTokens('ひ')).toEqual(['ひ']);
});

test('a word half in kana shares a token with the word', () => {
  const known = mixedTokens('訪問診療', 'ほうもんしんりょう');
  expect(surfaceTokens('訪もん診りょう').some((token) => known.includes(token))).toBe(true);
  expect(mixedTokens('薬', 'くすり')).toEqual([]);
  expect(mixedTokens('在宅療養支援診療所', 'ざいたくりょうようしえんしんりょうじょ')).toEqual([]);
});

test('a name is one token with an end; its beginning is the beginning of that token', () => {
  expect(nameToken('在宅医療').startsWith(nameStart('在宅'))).toBe(true);
  expect(nameToken('在宅')).not.toBe(nameStart('在宅'));
});

test('pieces of a text follow one another; a short text is one piece', () => {
  expect(grams('𠮷野家', 2)).toEqual(['𠮷野', '野家']);
  expect(grams('家', 2)).toEqual(['家']);
  expect(grams('', 2)).toEqual([]);
});

test('runs say where they begin, and tokens of any text have no spaces in them', () => {
  expect(runsOf('家で40').map(({ kind, at }) => [kind, at])).toEqual([
    ['han', 0],
    ['hira', 1],
    ['digits', 2],
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const token of [...surfaceTokens(text), ...readingTokens(text)]) expect(token).toMatch(/^\S+$/);
    }),
  );
});
