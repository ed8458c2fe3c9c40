import { narrow } from './widths.ts';

/** Something found in a line: where it begins (0-based) and how it was written. */
export interface Written {
  index: number;
  words: string;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const DASHES = /[‐‑‒–—―⁃−－ー─━﹣ｰ]/g;

/** A line in which the dashes and dots between digits look alike too. */
const even = (line: string) =>
  narrow(line)
    .replace(DASHES, '-')
    .replace(/(?<=\d)[・。](?=\d)/g, '.')
    .replace(/\s/g, ' ');

/**
 * A number in a field for numbers, with the digits and hyphens such a field takes: ０４ー７１５０（００００） → 04-7150-0000. Digits and their
 * groups stay. Undefined where there is nothing to change, or more than signs.
 */
export function evenNumber(written: string): string | undefined {
  const groups = even(written)
    .split(/[-. ()]+/)
    .filter(Boolean);
  const number = groups.join('-');
  return number !== written && groups.length > 1 && groups.every((group) => /^\d+$/.test(group))
    ? number
    : undefined;
}

/** A digit of any kind, and how many of them the shortest number has: most lines need not be looked at closer. */
const DIGIT = /[\p{Nd}〇一二三四五六七八九]/gu;
const FEWEST = 4;

/** Where a link leads, and marks of bold that stand between two digits. */
const ADDRESS = /(?<=\]\()[^()]*(?:\([^()]*\))?[^()]*(?=\))|(?:https?|tel|mailto):[^\s"'）」<>]*/g;
const blank = (text: string, pattern: RegExp) => text.replace(pattern, (found) => '\0'.repeat(found.length));

const BETWEEN = '[-. ()/の]{1,3}';
/** Behind it: no further digit, and no letter of an id or a file. */
const END = String.raw`(?![\dA-Za-z]|-\d)`;
/** Nor a word for what is counted: 「電話は2026年から」. */
const NO_COUNT = '(?![年人名件歳円月])';
const START = String.raw`(?:(?<=(?:TEL|Tel|tel|FAX|Fax|fax|Phone|phone)[.:]?)|(?<![\dA-Za-z#/._-]|\d[,:]))`;
/** Words behind which a number without its area code is one. */
const BEHIND = '電話番号|電話|でんわ|デンワ|TEL|Tel|tel|☎|☏|℡|FAX|Fax|ファクス|ファックス|内線|直通';
const TELEPHONES = [
  // 04-7150-0000, (04)7150-0000, 090 0000 0000, +81-4-7150-0000
  String.raw`${START}(?:\+81[-. ()]{0,3}\d{1,4}|\(?0\d{1,4}\)?)${BETWEEN}\d{1,4}${BETWEEN}\d{3,4}${END}`,
  // 0471500000, +81471500000
  String.raw`${START}(?:\+81[-. ]?\d{9,10}|0\d{9,10})${END}`,
  // 04-71500000, 0120 000000
  String.raw`${START}\(?0\d{1,4}\)?${BETWEEN}\d{5,8}${END}`,
  // 電話 7150-0000, 内線 1234
  String.raw`(?<=(?:${BEHIND})[-:：は. (（]{0,4})(?:\d{2,4}[-. ()]{1,2}\d{4}|\d{4,8})${END}${NO_COUNT}`,
  // 代表 7150-0000
  String.raw`(?<=代表[-:：は. (（]{0,4})\d{3,4}-\d{4}${END}${NO_COUNT}`,
  // 7150-0000 内線 353
  String.raw`${START}\d{3,4}[-. ]\d{4}(?=[ (（、,]{0,2}内線)`,
].map((pattern) => new RegExp(pattern, 'g'));

const enoughDigits = (written: string): boolean => {
  const digits = written.replace(/\D/g, '').length;
  return written.startsWith('+') ? digits >= 11 && digits <= 13 : digits <= 11;
};

/**
 * Telephone numbers in a line, whatever their width, hyphens, brackets or spaces, marks of bold within them too. What has the form of
 * one counts, existing or not: a slip of the finger is the worst of them. Numbers of three digits (119) are words.
 */
export function telephonesIn(line: string): Written[] {
  if ((line.match(DIGIT) ?? []).length < FEWEST) return [];
  const found: Written[] = [];
  const search = (text: string, placeOf: (index: number) => number) => {
    for (const pattern of TELEPHONES)
      for (const match of text.matchAll(pattern)) {
        if (!enoughDigits(match[0])) continue;
        const index = placeOf(match.index);
        const end = placeOf(match.index + match[0].length - 1) + 1;
        const twin = found.some((one) => index < one.index + one.words.length && one.index < end);
        if (!twin) found.push({ index, words: line.slice(index, end) });
      }
  };
  const bare = blank(even(line), ADDRESS);
  search(bare, (index) => index);
  if (/[*_`]/.test(line)) {
    const kept = [...bare].flatMap((sign, index) => ('*_`'.includes(sign) ? [] : [index]));
    search(kept.map((index) => bare[index]).join(''), (index) => kept[index] ?? index);
  }
  // 〇四－七一五〇－〇〇〇〇
  const digits = bare.replace(/[〇一二三四五六七八九]/g, (sign) => String(KANJI_DIGITS.indexOf(sign)));
  if (digits !== bare) search(digits, (index) => index);
  return found.sort((a, b) => a.index - b.index);
}

const MAIL = /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+/g;

/** Mail addresses in a line, at any width. */
export const mailsIn = (line: string): Written[] =>
  /[@＠﹫]/.test(line)
    ? [...blank(even(line), /(?<=\]\()[^()]*(?=\))|mailto:\S*/g).matchAll(MAIL)].map(
        ({ index, 0: { length } }) => ({
          index,
          words: line.slice(index, index + length),
        }),
      )
    : [];
