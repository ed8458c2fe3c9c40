import { clockText } from '../../lib/dates.ts';
import { type OpeningHours, WEEKDAYS } from './schema.ts';

/** One line of a table of hours: 「月・火・木」 「9時〜12時、14時〜17時」. */
export interface HoursLine {
  days: string;
  times: string;
}

/** Hours as people read them: days with the same times stand together, in the order of the week. */
export function hoursLines(hours: readonly OpeningHours[]): HoursLine[] {
  const lines = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const times = hours
      .filter(({ days }) => days.includes(day))
      .toSorted((a, b) => a.opens.localeCompare(b.opens))
      .map(({ opens, closes }) => `${clockText(opens)}〜${clockText(closes)}`)
      .join('、');
    if (times) lines.set(times, [...(lines.get(times) ?? []), day]);
  }
  return [...lines].map(([times, days]) => ({ days: days.join('・'), times }));
}
