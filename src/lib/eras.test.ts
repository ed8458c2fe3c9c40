import { expect, test } from 'vitest';
import { dayMeant, ERAS, eraSlips, eraYear, momentMeant, westernYear } from './eras.ts';

test('the table holds the eras a reader may meet, the newest first, without a gap', () => {
  expect(ERAS).toEqual([
    { name: '令和', letter: 'R', from: '2019-05-01', to: undefined },
    { name: '平成', letter: 'H', from: '1989-01-08', to: '2019-04-30' },
    { name: '昭和', letter: 'S', from: '1926-12-25', to: '1989-01-07' },
  ]);
});

test.each([
  ['令和', '8', 2026],
  ['令和', '元', 2019],
  ['令和', '1', 2019],
  ['平成', '31', 2019],
  ['平成', '元', 1989],
  ['昭和', '64', 1989],
  ['昭和', '2', 1927],
])('%s%s年 is %i', (era, year, western) => expect(westernYear(era, year)).toBe(western));

test('an era nobody here writes is a mistake of the program', () => {
  expect(() => westernYear('大正', '3')).toThrow('大正');
});

test.each([
  ['2026-11-21', { era: '令和', year: '8' }],
  ['2019-05-01', { era: '令和', year: '元' }],
  ['2019-04-30', { era: '平成', year: '31' }],
  ['1989-01-08', { era: '平成', year: '元' }],
  ['1989-01-07', { era: '昭和', year: '64' }],
  ['1926-12-25', { era: '昭和', year: '元' }],
  ['1926-12-24', undefined],
])('%s lies in %j', (day, year) => expect(eraYear(day)).toEqual(year));

test.each([
  '令和8年（2026年）11月',
  '2018年（平成30年）',
  '令和元年（2019年）',
  '令和7年度',
  '令和7年度(2025年)',
  '平成31年4月',
  '昭和64年1月',
  '令和99年',
  '2026年（令和8年）と平成30年（2018年）',
])('%s is right', (text) => {
  expect(eraSlips(text)).toEqual([]);
});

test('two calendars that do not agree are told with the right year', () => {
  expect(eraSlips('令和8年（2025年）')).toEqual([
    '「令和8年（2025年」の和暦と西暦が合いません（令和8年は2026年）',
  ]);
  expect(eraSlips('令和8年度(2025年)')).toHaveLength(1);
  expect(eraSlips('2019年（平成30年）')).toEqual([
    '「2019年（平成30年」の和暦と西暦が合いません（平成30年は2018年）',
  ]);
  expect(eraSlips('2019年度(平成元年)')).toHaveLength(1);
  expect(eraSlips('昭和60年（1984年）、令和元年（2020年）')).toHaveLength(2);
});

test.each(['平成32年', '昭和65年'])('the era year %s never was, and is told', (year) => {
  expect(eraSlips(`${year}4月`)).toEqual([`「${year}」という年はありません`]);
});

test.each([
  ['2026-11-21', '2026-11-21'],
  ['2026/11/21', '2026-11-21'],
  ['2026.11.21', '2026-11-21'],
  ['2026年11月21日', '2026-11-21'],
  ['2026年 1月 2日', '2026-01-02'],
  ['２０２６-１１-２１', '2026-11-21'],
  ['令和8年11月21日', '2026-11-21'],
  ['令和元年5月1日', '2019-05-01'],
  ['R8.11.21', '2026-11-21'],
  ['H30/1/2', '2018-01-02'],
  ['S60.4.1', '1985-04-01'],
  ['平成30年1月2日', '2018-01-02'],
  ['昭和60年4月1日', '1985-04-01'],
  ['2026-02-29', undefined],
  ['2024-02-29', '2024-02-29'],
  ['2026-13-01', undefined],
  ['8.11.21', undefined],
  ['1900-01-01', undefined],
  ['1901-01-01', '1901-01-01'],
  ['T3.1.1', undefined],
  ['来週', undefined],
  ['2026-11-21まで', undefined],
  ['昨年の2026-11-21', undefined],
  ['', undefined],
])('the day meant by 「%s」 is %s', (written, meant) => expect(dayMeant(written)).toBe(meant));

test.each([
  ['令和8年11月30日 9時', '2026-11-30T09:00'],
  ['2026/11/30 14:30', '2026-11-30T14:30'],
  ['2026-11-30', '2026-11-30'],
  ['来週', undefined],
])('the moment meant by %s is %s', (written, meant) => expect(momentMeant(written)).toBe(meant));
