import { type Day, japaneseDate } from './dates.ts';
import { dayOf, dayParts, eraYear, isRealDay, westernYear } from './eras.ts';

/** A day as somebody wrote it by hand, read: the day, or one sentence on what hinders. */
export type ReadDay = { day: Day; problem?: undefined } | { day?: undefined; problem: string };

const KANJI = '〇一二三四五六七八九';
/**
 * Reads a day of 大正 or later in either calendar: 昭和12年3月4日, S12.3.4, 1937/3/4, 19370304, 昭和十二年三月四日, also in full-width
 * digits and with spaces or line breaks between. Undefined for nothing written.
 */
export function readWrittenDay(written: string): ReadDay | undefined {
  const text = digits(written.normalize('NFKC').replace(/\s/g, ''));
  if (text === '') return undefined;
  const plain = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3').replace(/(生まれ|生)$/, '');
  const parts = dayParts(plain.toUpperCase());
  if (!parts) return { problem: HOW };
  const { era, year, month, date } = parts;
  if (!era && year.length < 4)
    return { problem: `「${year}年」は、どの元号かわかりません。「昭和${year}年」のように書いてください。` };
  const western = era ? westernYear(era.name, year) : Number(year);
  if (era?.to && western > Number(era.to.slice(0, 4))) return { problem: beyond(era, year, western) };
  const day = dayOf(western, parts);
  if (!isRealDay(day))
    return { problem: `${western}年${Number(month)}月${Number(date)}日は、カレンダーにない日です。` };
  return { day };
}

/** 「昭和12年3月4日（1937年）」: the day in both calendars. */
export function inBothCalendars(day: Day): string {
  return eraYear(day) ? `${japaneseDate(day)}（${day.slice(0, 4)}年）` : japaneseDate(day);
}

const HOW = '日にちとして読めません。「昭和12年3月4日」か「1937年3月4日」のように書いてください。';

/** 昭和65年 never was. */
function beyond({ name, to }: { name: string; to: Day | undefined }, year: string, western: number): string {
  const [last, month, date] = (to ?? '').split('-').map(Number);
  const meant = eraYear(`${western}-12-31`);
  return `${name}${year}年はありません。${name}は${(last ?? 0) - westernYear(name, '1') + 1}年${month}月${date}日までです。${
    meant ? `${meant.era}${meant.year}年（${western}年）のことですか。` : ''
  }`;
}

/** Numbers in kanji as digits: 十二 → 12, 二十 → 20, 一九三七 → 1937. */
const digits = (text: string): string =>
  text
    .replace(
      /([一二三四五六七八九])?十([一二三四五六七八九])?/g,
      (_, tens = '一', ones = '〇') => `${value(tens)}${value(ones)}`,
    )
    .replace(/[〇一二三四五六七八九]/g, (sign) => String(value(sign)));

const value = (sign: string) => KANJI.indexOf(sign);
