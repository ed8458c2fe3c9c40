import { expect, test } from 'vitest';
import { clockText, paceText, plannedUntil } from './pace.ts';

test('time is minutes and seconds, an hour included', () => {
  expect([0, 65, 3725].map(clockText)).toEqual(['0:00', '1:05', '62:05']);
});

test('a slide is planned to be left when its minutes and those before are over', () => {
  expect([1, 2, 3].map((slide) => plannedUntil([0, 2, 1.5], slide))).toEqual([0, 2, 3.5]);
});

test('the pace is told in whole minutes, and half a minute either way is as planned', () => {
  expect(paceText(620, 600)).toBe('予定どおり');
  expect(paceText(700, 600)).toBe('2分おくれ');
  expect(paceText(480, 600)).toBe('2分はやい');
});
