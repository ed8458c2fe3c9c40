import { expect, test } from 'vitest';
import { dateSlips } from './date-slips.ts';

test.each(['令和8年（2026年）11月', '2018年（平成30年）', '令和元年（2019年）', '令和7年度'])(
  '%s is right',
  (text) => {
    expect(dateSlips(text)).toEqual([]);
  },
);

test('two calendars that do not agree are told with the right year', () => {
  expect(dateSlips('令和8年（2025年）')).toEqual([
    '「令和8年（2025年」の和暦と西暦が合いません（令和8年は2026年）',
  ]);
  expect(dateSlips('2019年（平成30年）')).toHaveLength(1);
});

test('an era year that never was is told', () => {
  expect(dateSlips('平成32年4月')).toEqual(['「平成32年」という年はありません']);
});

test.each(['昭和65年', '平成32年'])('%s never was', (year) => expect(dateSlips(year)).toHaveLength(1));
test.each(['昭和64年', '平成31年', '令和99年'])('%s may be', (year) => expect(dateSlips(year)).toEqual([]));

test.each([
  '2026年13月4日',
  '2026/13/40',
  '4月31日',
  '2027年2月29日',
  '令和9年2月30日',
  'R8（2025年）',
  '2026年12月5日（日）',
  '令和8年12月5日（月）',
  '25:70',
  '令和8年／2025年',
])('%s is no day, year or time', (written) => expect(dateSlips(`${written}に始まります`)).toHaveLength(1));

test.each([
  '2月29日',
  '2026年12月5日（土）',
  '令和8年（2026年）',
  '26:00',
  '9:00〜17:15',
  '第2・第4土曜日',
  '1月1日〜3日',
])('%s is one', (written) => expect(dateSlips(written)).toEqual([]));
