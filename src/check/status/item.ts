import type { Day } from '../../lib/dates.ts';
import type { Place } from '../../lib/problem.ts';

/** One thing to know, in Japanese, and where it is written. */
export interface Item extends Place {
  what: string;
  /** The day it falls due, or comes about. */
  day?: Day;
}

/** The nearest day first; what has no day last. */
export const byDay = (items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999') || a.file.localeCompare(b.file));
