import { expect, test } from 'vitest';
import { byDay } from './schema.ts';

const days = ['2027-01-25', '2026-05-18', '2026-10-21'].map((on) => ({ on }));

test('meetings stand in the order of their days, those behind are over, the nearest ahead is next', () => {
  const { meetings, next } = byDay(days, '2026-11-26');
  expect(meetings.map(({ meeting, over }) => [meeting.on, over])).toEqual([
    ['2026-05-18', true],
    ['2026-10-21', true],
    ['2027-01-25', false],
  ]);
  expect(next?.on).toBe('2027-01-25');
});

test('on its day a meeting is not over; after the last none is next', () => {
  expect(byDay(days, '2027-01-25').next?.on).toBe('2027-01-25');
  expect(byDay(days, '2027-01-26').next).toBeUndefined();
  expect(byDay([], '2027-01-26').meetings).toEqual([]);
});
