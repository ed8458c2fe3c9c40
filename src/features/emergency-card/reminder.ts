import type { Day } from '../../lib/dates.ts';
import { isRealDay } from '../../lib/eras.ts';
import { calendar } from '../../lib/ics.ts';
import { readWrittenDay } from '../../lib/written-day.ts';

/** When a card is rewritten every year: on the birthday, or at New Year. */
export type When = 'birthday' | 'new-year';

/** The next day of the reminder after today; undefined where the birthday cannot be read. */
export function nextReminder(when: When, birthday: string, today: Day): Day | undefined {
  const born = when === 'new-year' ? '2000-01-01' : readWrittenDay(birthday)?.day;
  if (born === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1, year + 2, year + 3, year + 4].map((each) => `${each}${born.slice(4)}`);
  return days.find((day) => day > today && isRealDay(day));
}

/** The file for the calendar of a device: a whole day of every year, so no time zone can shift it. It names nobody. */
export function reminderFile(day: Day, page: string, today: Day): string {
  const { host } = new URL(page);
  return calendar('救急情報カード', [
    {
      uid: `card-${day.slice(5)}@${host || 'localhost'}`,
      title: '年に一度、救急情報カードを書き直す日',
      description: `薬、かかりつけ、連絡してほしい人の電話が変わっていないか、見直します。\n${page}`,
      startsAt: day,
      endsAt: day,
      url: page,
      updated: today,
      yearly: true,
    },
  ]);
}
