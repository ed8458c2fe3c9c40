import { hiragana } from '../../lib/kana.ts';

const KANJI_DIGITS = '〇一二三四五六七八九';
/** 四十 → 40, 十一 → 11, 六 → 6; undefined for what is no number below a hundred. */
function number(kanji: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(kanji);
  if (!match || kanji === '') return undefined;
  const [, tens, ten, ones] = match;
  const digit = (sign: string | undefined) => (sign ? KANJI_DIGITS.indexOf(sign) : 0);
  if (!ten) return tens && !ones ? digit(tens) : undefined;
  return (tens ? digit(tens) : 1) * 10 + digit(ones);
}

/**
 * A text as it is compared: full-width and half-width as one (NFKC), small letters, no marks that nobody hears, numbers before a
 * counter in digits (四十代 → 40代). Kanji and kana stay what they are.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−ｰ]/g, '-')
    .replace(/(?<=[ぁ-んァ-ヶ])[-~〜]/g, 'ー')
    .replace(/[一二三四五六七八九十]+(?=[代歳才号回番時])/g, (kanji) => String(number(kanji) ?? kanji));

const SMALL = 'ぁぃぅぇぉゃゅょゎっ';
const LARGE = 'あいうえおやゆよわつ';
const SMALL_ONES = new RegExp(`[${SMALL}]`, 'g');

/** Kana as they sound, to compare readings: katakana as hiragana, small ones as large, without ー and ・; を, ぢ, づ as their likes. */
export const foldKana = (text: string): string =>
  hiragana(fold(text))
    .replace(SMALL_ONES, (sign) => LARGE[SMALL.indexOf(sign)] ?? sign)
    .replace(/ゔ/g, 'ぶ')
    .replace(/を/g, 'お')
    .replace(/ぢ/g, 'じ')
    .replace(/づ/g, 'ず')
    .replace(/[ー・]/g, '');

/**
 * A name in one piece, as it is compared with what was typed: no spaces, no punctuation, one kind of kana (車イス is 車いす), no の
 * between words (子どもの在宅医療 is what somebody means who types 子ども 在宅医療).
 */
export const foldName = (text: string): string =>
  foldKana(text).replace(/[^\p{L}\p{N}]|(?<=.)の(?=[^ぁ-ん])/gu, '');

const foldedNames = new Map<string, string>();
/** The same for what is compared again and again, each folded once: single signs, the words of the lists. Not for running text. */
export function foldNameOnce(text: string): string {
  const folded = foldedNames.get(text) ?? foldName(text);
  foldedNames.set(text, folded);
  return folded;
}

/** True for text of kana throughout. */
export const isKana = (text: string): boolean => /^[ぁ-んァ-ヶー・]+$/.test(text);
