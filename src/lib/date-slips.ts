import { weekday as weekdayOf } from './dates.ts';
import { dayOf, ERA_NAMES, ERAS, eraNamed, isRealDay, westernYear, yearOf } from './eras.ts';

const BOTH = [
  `(?<era>${ERA_NAMES})(?<year>\\d+|元)(?:年度?)?[（(／/＝=・](?<western>\\d{4})(?:年|[)）]|$)`,
  `(?<western>\\d{4})(?:年度?)?[（(／/＝=・](?<era>${ERA_NAMES})(?<year>\\d+|元)(?:年|[)）])`,
  `(?<![A-Za-z])(?<letter>[RHST])(?<year>\\d{1,2})(?:年度?)?[（(](?<western>\\d{4})(?:年|[)）])`,
];

/** Years written in both calendars that do not agree, era years that never were, days and times that do not exist, wrong weekdays. */
export function dateSlips(text: string): string[] {
  const slips: string[] = [];
  for (const [found, era = '', year = ''] of text.matchAll(new RegExp(`(${ERA_NAMES})(\\d+|元)年`, 'g'))) {
    const last = eraNamed(era)?.to;
    if (last && westernYear(era, year) > yearOf(last)) slips.push(`「${found}」という年はありません`);
  }
  for (const pattern of BOTH)
    for (const { 0: found, groups = {} } of text.matchAll(new RegExp(pattern, 'g'))) {
      const name = groups.era ?? ERAS.find(({ letter }) => letter === groups.letter)?.name ?? '';
      const expected = westernYear(name, groups.year ?? '');
      if (expected !== Number(groups.western))
        slips.push(`「${found}」の和暦と西暦が合いません（${name}${groups.year}年は${expected}年）`);
    }
  return [...slips, ...daySlips(text), ...timeSlips(text)];
}

const DAY = new RegExp(
  [
    `(?:(?<era>${ERA_NAMES})?(?<year>\\d{1,4}|元)年\\s?)?(?<![\\d.])(?<month>\\d{1,2})月\\s?(?<date>\\d{1,2})日`,
    `(?:[（(]?(?<weekday>[日月火水木金土])(?:曜日?|[)）・]))?`,
  ].join(''),
  'g',
);
const NUMERIC_DAY = /(?<![\d/.-])(?<year>(?:19|20)\d\d)([/-])(?<month>\d{1,2})\2(?<date>\d{1,2})(?![\d/-])/g;

/** A day from digits as they are written: 07月09日. */
const dayIn = (year: number, month: string, date: string) =>
  dayOf(year, { month: String(Number(month)), date: String(Number(date)) });

/** Days that are not in the calendar, and weekdays of another day; a day without its year may be of a leap year. */
function daySlips(text: string): string[] {
  return [...text.matchAll(DAY), ...text.matchAll(NUMERIC_DAY)].flatMap(({ 0: found, groups = {} }) => {
    const { era, year, month = '', date = '', weekday } = groups;
    if (year !== undefined && era === undefined && !/^\d{4}$/.test(year)) return [];
    const western = year === undefined ? 2024 : era ? westernYear(era, year) : Number(year);
    const day = dayIn(western, month, date);
    if (!isRealDay(day)) return [`「${found}」という日は、こよみにありません`];
    const right = weekdayOf(day);
    return weekday === undefined || year === undefined || weekday === right
      ? []
      : [`「${found}」の曜日が合いません（この日は${right}曜日です）`];
  });
}

/** The years a text names, in either calendar. */
export const yearsIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(`(?:(${ERA_NAMES})(\\d+|元)|(\\d{4}))年`, 'g'))].map(
    ([, era, year = '', western]) => (era ? westernYear(era, year) : Number(western)),
  );

/** A day without its year, with a weekday it has in none of the years that can be meant: how it is written, and what is wrong. */
export function weekdaySlips(text: string, years: readonly number[]): { found: string; slip: string }[] {
  return [...text.matchAll(DAY)].flatMap(({ 0: found, index, groups = {} }) => {
    const { year, month = '', date = '', weekday } = groups;
    // 「来年12月5日」 is of a year too, which nobody knows here.
    if (weekday === undefined || year !== undefined || /年\s?$/.test(text.slice(0, index))) return [];
    const days = years.map((one) => dayIn(one, month, date)).filter(isRealDay);
    if (days.length === 0 || days.some((day) => weekdayOf(day) === weekday)) return [];
    const right = days.map((day) => `${yearOf(day)}年は${weekdayOf(day)}曜日`);
    return [{ found, slip: `「${found}」の曜日が合いません（${right.join('、')}です）` }];
  });
}

/** 25:70 is no time. The hour may run on to 29 (深夜2時 as 26:00). */
const timeSlips = (text: string): string[] =>
  [...text.matchAll(/(?<![\d:.-])(\d{1,2}):(\d{2})(?![\d:])/g)].flatMap(([found, hour, minute]) =>
    Number(hour) > 29 || Number(minute) > 59 ? [`「${found}」という時刻はありません`] : [],
  );
