import { expect, test } from 'vitest';
import { eraSlips, momentMeant } from './eras.ts';

test.each(['令和8年（2026年）11月', '2018年（平成30年）', '令和元年（2019年）', '令和7年度'])(
  '%s is right',
  (text) => {
    expect(eraSlips(text)).toEqual([]);
  },
);

test('two calendars that do not agree are told with the right year', () => {
  expect(eraSlips('令和8年（2025年）')).toEqual([
    '「令和8年（2025年」の和暦と西暦が合いません（令和8年は2026年）',
  ]);
  expect(eraSlips('2019年（平成30年）')).toHaveLength(1);
});

test('an era year that never was is told', () => {
  expect(eraSlips('平成32年4月')).toEqual(['「平成32年」という年はありません']);
});

test.each([
  ['令和8年11月30日 9時', '2026-11-30T09:00'],
  ['2026/11/30 14:30', '2026-11-30T14:30'],
  ['2026-11-30', '2026-11-30'],
  ['来週', undefined],
])('the moment meant by %s is %s', (written, meant) => expect(momentMeant(written)).toBe(meant));
