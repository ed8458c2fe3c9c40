import { expect, test } from 'vitest';
import { chartOf, missingYears, unitsDiffer, yearsOf } from './chart.ts';
import type { Fact } from './schema.ts';
import { figureSource } from './sources.ts';

const fact = (over: Partial<Fact>): Fact => ({
  id: 'F900',
  topic: '試験',
  statement: '見本',
  values: [],
  population: null,
  asOf: null,
  source: ['S9'],
  status: 'SEED',
  publish: 'yes',
  note: null,
  ...over,
});
const value = (label: string, number: number, unit: string, year?: string) => ({
  label,
  value: number,
  unit,
  ...(year && { year }),
});
const times = fact({
  values: [value('回数', 2, '回', '令和3年度'), value('回数', 6, '回', '令和7年度')],
});
const shares = fact({
  asOf: '令和5年度',
  values: [value('認定なし', 34.9, '％'), value('認定あり', 48.6, '％')],
});

test('shares stand on an axis from 0 to 100, and are as long as they are', () => {
  const chart = chartOf([shares]);
  expect(chart.bars).toEqual([
    { label: '認定なし', value: 34.9, text: '34.9％', length: 34.9 },
    { label: '認定あり', value: 48.6, text: '48.6％', length: 48.6 },
  ]);
  expect(chart.ticks).toEqual([
    { at: 0, text: '0' },
    { at: 50, text: '50' },
    { at: 100, text: '100' },
  ]);
});

test('counts over the years are labelled by the year, on an axis that begins at 0 and holds the largest', () => {
  const chart = chartOf([times]);
  expect(chart.bars.map(({ label }) => label)).toEqual(['令和3年度', '令和7年度']);
  expect(chart.ticks[0]).toEqual({ at: 0, text: '0' });
  expect(chart.ticks.at(-1)?.at).toBe(100);
  const [two, six] = chart.bars;
  expect((six?.length ?? 0) / (two?.length ?? 1)).toBeCloseTo(3, 1);
  expect(six?.length).toBeLessThanOrEqual(100);
});

test('only the years asked for are drawn, and a year without a number is found out', () => {
  expect(chartOf([times], ['令和7年度']).bars).toHaveLength(1);
  expect(missingYears([times], ['令和7年度', '令和4年度'])).toEqual(['令和4年度']);
  expect(missingYears([shares], ['令和5年度'])).toEqual([]);
  expect(yearsOf([times])).toEqual(['令和3年度', '令和7年度']);
});

test('numbers of two units share no axis', () => {
  expect(unitsDiffer([times, shares])).toBe(true);
  expect(unitsDiffer([shares])).toBe(false);
});

test('beside a number stand its time, its people, how many answered or that nobody says, and its source', () => {
  const source = (over: Partial<Fact>) =>
    figureSource([fact({ asOf: '令和5年度', population: '見本の人', ...over })], []);
  expect(source({ answers: null })).toBe('令和5年度。見本の人。答えた人の数は、資料にありません。出典: S9');
  expect(source({ answers: 3000 })).toContain('答えた人は3,000人。');
  expect(source({})).toBe('令和5年度。見本の人。出典: S9');
});

test('what several facts share is said once', () => {
  const one = fact({ asOf: '令和7年9月', population: '市内の事業所' });
  expect(figureSource([one, { ...one, id: 'F901', population: '市内の薬局' }], [])).toBe(
    '令和7年9月。市内の事業所。市内の薬局。出典: S9',
  );
});
