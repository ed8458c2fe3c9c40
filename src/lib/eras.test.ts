import { expect, test } from 'vitest';
import { dayMeant, eraYear, momentMeant, westernYear } from './eras.ts';

test.each([
  ['令和8年11月30日 9時', '2026-11-30T09:00'],
  ['2026/11/30 14:30', '2026-11-30T14:30'],
  ['2026-11-30', '2026-11-30'],
  ['2026-11-30T14:05', '2026-11-30T14:05'],
  ['14時', undefined],
  ['来週', undefined],
])('the moment meant by %s is %s', (written, meant) => expect(momentMeant(written)).toBe(meant));

test.each([
  ['令和', '元', 2019],
  ['令和', '8', 2026],
  ['平成', '元', 1989],
  ['平成', '31', 2019],
  ['昭和', '元', 1926],
  ['昭和', '64', 1989],
])('%s%s年 is %i', (era, year, western) => expect(westernYear(era, year)).toBe(western));

test.each([
  ['2019-05-01', '令和', '元'],
  ['2019-04-30', '平成', '31'],
  ['1989-01-08', '平成', '元'],
  ['1989-01-07', '昭和', '64'],
  ['1926-12-25', '昭和', '元'],
  ['1926-12-24', '大正', '15'],
  ['1912-07-30', '大正', '元'],
])('%s lies in %s%s年', (day, era, year) => expect(eraYear(day)).toEqual({ era, year }));

test('a day before 大正 has no era of the table, and an era outside it has no year', () => {
  expect(eraYear('1912-07-29')).toBeUndefined();
  expect(() => westernYear('明治', '3')).toThrow('明治');
});

test.each([
  ['２０２６／１１／２１', '2026-11-21'],
  ['2026年1月2日', '2026-01-02'],
  ['令和8年11月21日', '2026-11-21'],
  ['R8.11.21', '2026-11-21'],
  ['平成元年1月8日', '1989-01-08'],
  ['S64-1-7', '1989-01-07'],
  ['2026-02-30', undefined],
  ['11月21日', undefined],
  ['26-11-21', undefined],
])('the day meant by %s is %s', (written, day) => expect(dayMeant(written)).toBe(day));
