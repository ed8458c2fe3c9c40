import { inBothCalendars, readWrittenDay } from '../../lib/written-day.ts';

/** What a field takes: it decides the keyboard, what is said beside it and how it stands on paper. */
export const KINDS = ['text', 'lines', 'tel', 'mail', 'day', 'choice', 'check'] as const;
export type Kind = (typeof KINDS)[number];

/** What is said at a field: a mistake that stands in the way, or how it was understood. */
export interface Said {
  kind: 'problem' | 'read';
  text: string;
}

/**
 * What was typed, as it stands on paper: days in both calendars, telephone numbers in half-width digits, a tick for a check. What cannot be
 * read as its kind stands as it was typed: nothing is lost by a mistake.
 */
export function onPaper(kind: Kind, typed: string): string {
  if (kind === 'check') return typed === '' ? '□' : '☑';
  const text = typed.trim();
  if (kind === 'tel') return half(text);
  if (kind !== 'day') return text;
  const day = readWrittenDay(text)?.day;
  return day ? inBothCalendars(day) : text;
}

/** What to say at a field; undefined where there is nothing to say. */
export function saidOf(kind: Kind, typed: string): Said | undefined {
  if (kind === 'day') {
    const read = readWrittenDay(typed);
    if (read?.problem !== undefined)
      return { kind: 'problem', text: `${read.problem}いまは、書いたとおりに印刷します。` };
    return read && { kind: 'read', text: inBothCalendars(read.day) };
  }
  if (kind === 'tel' && typed.trim() !== '') {
    const digits = half(typed).replaceAll(/\D/g, '');
    if (
      digits !== '' &&
      !LENGTHS.has(digits.length) &&
      !half(typed).startsWith('#') &&
      !half(typed).includes('+')
    )
      return {
        kind: 'problem',
        text: `数字が${digits.length}けたです。市外局番からの10けたか、11けたか、確かめてください。`,
      };
  }
  return undefined;
}

/** Digits of a number of Japan with its area code, a mobile one, an emergency one. */
const LENGTHS = new Set([3, 10, 11]);

const half = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[‐‑–—−ー]/g, '-')
    .trim();

const signs = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** What a text that was cut on a small sheet ends with: nobody takes the rest for missing. */
export const CUT = '…（つづきはA4の紙）';

/** The first `length` signs as a reader counts them, with the sign that there is more; whole where that would not be shorter. */
export function cut(text: string, length: number): string {
  const all = [...signs.segment(text)].map(({ segment }) => segment);
  return all.length <= length + CUT.length ? text : all.slice(0, length).join('').trimEnd() + CUT;
}

/** How many signs a reader counts. */
export const lengthOf = (text: string): number => [...signs.segment(text)].length;
