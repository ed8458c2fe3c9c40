import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInJapan,
  daysBetween,
  isAfter,
  japaneseDate,
  latest,
  readableTime,
} from './dates.ts';

test.each([
  ['2026-11-21', '令和8年11月21日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1985-04-01', '昭和60年4月1日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1912-07-29', '1912年7月29日'],
])('%s reads %s', (day, text) => expect(japaneseDate(day)).toBe(text));

test.each([
  ['2018-03', '平成30年3月'],
  ['2021', '2021年'],
  ['令和5年度', '令和5年度'],
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
  ['2026-11-21', '令和8年11月21日'],
  ['x2026-11-21', 'x2026-11-21'],
  ['2026-11-21x', '2026-11-21x'],
  ['2026-11x', '2026-11x'],
  ['x2026-11', 'x2026-11'],
  ['12026', '12026'],
  ['2026版', '2026版'],
  ['第2021', '第2021'],
])('the time %s of a source reads %s', (time, text) => expect(readableTime(time)).toBe(text));

test('a day comes after another, not after itself', () => {
  expect(isAfter('2026-11-22', '2026-11-21')).toBe(true);
  expect(isAfter('2026-11-21', '2026-11-21')).toBe(false);
  expect(isAfter('2026-11-20', '2026-11-21')).toBe(false);
});

test('the last of some days is the last, in whatever order they come', () => {
  expect(latest(['2026-11-21', '2026-12-01', '2026-10-01'])).toBe('2026-12-01');
});

test('a day so many days later or earlier, over the ends of months and years', () => {
  expect(addDays('2026-12-22', 10)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-11-21', 0)).toBe('2026-11-21');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});
