import { expect, test } from 'vitest';
import { axisTo } from './axis.ts';

test('an axis ends at a round number and counts in steps of 1, 2 or 5', () => {
  expect(axisTo(7, 4)).toEqual({ end: 8, ticks: [0, 2, 4, 6, 8] });
  expect(axisTo(12, 4).ticks).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(axisTo(45, 4)).toEqual({ end: 50, ticks: [0, 10, 20, 30, 40, 50] });
  expect(axisTo(200, 4).ticks).toEqual([0, 50, 100, 150, 200]);
  expect(axisTo(1300, 4)).toEqual({ end: 1500, ticks: [0, 500, 1000, 1500] });
  expect(axisTo(100, 2).ticks).toEqual([0, 50, 100]);
});

test('steps below 1 are exact', () => {
  expect(axisTo(0.3, 4)).toEqual({ end: 0.3, ticks: [0, 0.1, 0.2, 0.3] });
  expect(axisTo(1.3, 4)).toEqual({ end: 1.5, ticks: [0, 0.5, 1, 1.5] });
  expect(axisTo(2, 4).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
});

test('an axis never ends below its largest value, and always at a mark', () => {
  for (let largest = 1; largest < 3000; largest += 7) {
    const { end, ticks } = axisTo(largest, 4);
    expect(end).toBeGreaterThanOrEqual(largest);
    expect(ticks.at(-1)).toBe(end);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(8);
  }
});

test('nothing to show is an axis to 1, not a division by 0', () => {
  expect(axisTo(0, 4)).toEqual({ end: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] });
});
