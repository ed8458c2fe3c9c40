import { expect, test } from 'vitest';
import {
  addMonths,
  clockText,
  dayInJapan,
  daysBetween,
  fiscalYear,
  isAfter,
  isRecent,
  japaneseDate,
  latest,
  readableTime,
} from './dates.ts';

test.each([
  ['2026-11-21', '令和8年11月21日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1985-04-01', '昭和60年4月1日'],
  ['1926-12-24', '1926年12月24日'],
])('%s reads %s', (day, text) => expect(japaneseDate(day)).toBe(text));

test.each([
  ['2018-03', '平成30年3月'],
  ['2021', '2021年'],
  ['令和5年度', '令和5年度'],
  ['2026-11-21', '令和8年11月21日'],
  ['2026-11-21ごろ', '2026-11-21ごろ'],
  ['昨年の2026-11-21', '昨年の2026-11-21'],
  ['2018-03ごろ', '2018-03ごろ'],
  ['第2018-03', '第2018-03'],
  ['2021春', '2021春'],
  ['第2021', '第2021'],
])('a time of a source, %s, reads %s', (time, text) => expect(readableTime(time)).toBe(text));

test('six months after the last of August is the last of February', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
});

test('days between count backwards too', () => {
  expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
});

test('today is the day in Japan, whatever the machine thinks', () => {
  expect(dayInJapan(new Date('2026-11-20T15:00:00Z'))).toBe('2026-11-21');
  expect(dayInJapan(new Date('2026-11-20T14:59:59Z'))).toBe('2026-11-20');
});

test.each([
  ['18:00', '18時'],
  ['08:30', '8時30分'],
  ['00:05', '0時5分'],
])('%s is read as %s', (time, text) => expect(clockText(time)).toBe(text));

test.each([
  ['2026-04-01', '令和8年度'],
  ['2026-03-31', '令和7年度'],
  ['2026-12-31', '令和8年度'],
  ['2019-04-01', '令和元年度'],
  ['2019-03-31', '平成30年度'],
])('%s belongs to %s', (day, year) => expect(fiscalYear(day)).toBe(year));

test.each([
  ['2025-04-01', '2026-11-21', true],
  ['2025-03-31', '2026-11-21', false],
  ['2024-04-01', '2026-03-31', true],
  ['2024-03-31', '2026-03-31', false],
  ['2025-04-01', '2026-04-01', true],
  ['2025-03-31', '2026-04-01', false],
  ['2030-01-01', '2026-11-21', true],
])('%s is of this fiscal year, the last or ahead on %s: %s', (day, today, recent) => {
  expect(isRecent(day, today)).toBe(recent);
});

test('a day is not after itself', () => {
  expect([
    isAfter('2026-11-22', '2026-11-21'),
    isAfter('2026-11-21', '2026-11-21'),
    isAfter('2026-11-20', '2026-11-21'),
  ]).toEqual([true, false, false]);
});

test('the last of some days, whatever their order', () => {
  expect(latest(['2026-11-21', '2026-12-01', '2025-12-31'])).toBe('2026-12-01');
  expect(latest(['2026-11-21'])).toBe('2026-11-21');
});

test('months go over the end of a year, and back', () => {
  expect([addMonths('2026-11-21', 3), addMonths('2026-01-31', -2)]).toEqual(['2027-02-21', '2025-11-30']);
});
