/**
 * The words of the two messages and of the tie-breaker: the one place where they stand (content-rules.md, "Two messages that never
 * part"). They are on the list for medical and fire-department sign-off; no text of `content/` repeats them.
 */
export const MESSAGES = [
  '判断に迷うときは119へ',
  'すでに在宅医療を受けている人は、まず訪問看護や在宅の主治医へ',
] as const;

/** Which call comes first, so that both messages never apply at once. The order is part of the rule. */
export const TIE_BREAKER = [
  '前もって主治医や訪問看護と「こうなったら、この番号へ」と話し合ってあることが起きたら、まずその番号へ。',
  'それ以外で、すぐ119の目安にあてはまるときは119へ。',
  'どちらか迷うとき、つながらないとき、病院に行きたくなったときも119へ。',
] as const;

/** The part of the second sentence that leads to the signs. */
export const SIGNS_LINK = 'すぐ119の目安';

/** The same in one line, in the same order, where there is room for no more. */
export const TIE_BREAKER_SHORT =
  '主治医や訪問看護と前もって話し合ってあることなら、まずその番号へ。それ以外の急なこと、迷うとき、つながらないときは119へ。';

/** Where the number to phone first has been written down. */
export const NUMBER_AT_HAND = '番号は、手元の「夜の連絡先メモ」を見てください。';
