import { eraYear } from './eras.ts';

/** A calendar day, `YYYY-MM-DD`. Days are compared as strings; no Date object, no time zone. */
export type Day = string;

/** 「令和8年11月21日」. Days before 大正 are shown in the Western calendar. */
export function japaneseDate(day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const named = eraYear(day);
  return `${named ? `${named.era}${named.year}` : year}年${month}月${date}日`;
}

const WEEKDAYS = '日月火水木金土';

/** The day of the week in one character: 「月」. */
export const weekday = (day: Day): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** 「18時」「18時30分」 of `18:00` and `18:30`. */
export function clockText(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  return `${hour}時${minute ? `${minute}分` : ''}`;
}

/** A time as the sources give it: days and months in 和暦, anything else (令和5年度) as it is. */
export function readableTime(time: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return japaneseDate(time);
  if (/^\d{4}-\d{2}$/.test(time)) return japaneseDate(`${time}-28`).replace(/\d+日$/, '');
  return /^\d{4}$/.test(time) ? `${time}年` : time;
}

/** The fiscal year a day belongs to, from April to March: 「令和8年度」. */
export function fiscalYear(day: Day): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return japaneseDate(`${month < 4 ? year - 1 : year}-05-01`).replace(/年.*/, '年度');
}

/** Whether a day belongs to the fiscal year of `today`, the one before, or lies ahead. Archives tell the rest in one line each. */
export const isRecent = (day: Day, today: Day): boolean => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return day >= `${(month < 4 ? year - 1 : year) - 1}-04-01`;
};

/** The day `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The day so many days later. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a day comes after another. */
export const isAfter = (day: Day, other: Day): boolean => day > other;

/** The last of some days. */
export const latest = (days: readonly [Day, ...Day[]]): Day => days.toSorted().at(-1) ?? days[0];

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar day in Japan at a moment. */
export const dayInJapan = (moment: Date): Day =>
  new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
