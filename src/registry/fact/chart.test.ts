import { expect, test } from 'vitest';
import { chartOf, inYears, missingYears, unitsDiffer, yearsOf } from './chart.ts';
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

const numbers = (asOf: string | null, ...values: Partial<Fact['values'][number]>[]) =>
  ({
    id: 'F901',
    asOf,
    values: values.map((one) => ({ label: '数', value: 1, unit: '回', ...one })),
  }) as Fact;

test('the years of a fact are said one by one up to two, then from the first to the last', () => {
  const fact = numbers(null, { year: 'A' }, { year: 'B' }, { year: 'C' });
  expect(inYears(fact, ['A', 'B']).asOf).toBe('A、B');
  expect(inYears(fact, ['A', 'B', 'C']).asOf).toBe('AからCまで');
  expect(inYears(fact, [])).toBe(fact);
});

test('a number without a year has that of its fact, or none', () => {
  expect(yearsOf([numbers('令和5年度', {}), numbers(null, {})])).toEqual(['令和5年度', '']);
});

test('bars have their years where nothing else differs, else what was counted', () => {
  const labels = (...values: Partial<Fact['values'][number]>[]) =>
    chartOf([numbers(null, ...values)]).bars.map(({ label }) => label);
  expect(labels({ year: 'A' }, { year: 'B' })).toEqual(['A', 'B']);
  expect(labels({ year: 'A', label: 'あ' }, { year: 'B', label: 'い' })).toEqual(['あ', 'い']);
  expect(labels({ year: 'A', label: 'あ' }, { year: 'A', label: 'い' })).toEqual(['あ', 'い']);
  expect(labels({ year: 'A' })).toEqual(['数']);
});

test('the axis of shares ends at a hundred, whatever the shares; that of counts a little above the largest', () => {
  const share = chartOf([numbers(null, { value: 20, unit: '％' }, { value: 35, unit: '％', year: 'B' })]);
  expect(share.ticks).toEqual([
    { at: 0, text: '0' },
    { at: 50, text: '50' },
    { at: 100, text: '100' },
  ]);
  expect(share.bars.map(({ length }) => length)).toEqual([20, 35]);
  const count = chartOf([numbers(null, { value: 20 }, { value: 35, year: 'B' })]);
  expect(count.ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  expect(count.bars[1]).toMatchObject({ length: 87.5, text: '35回' });
});

test('marks between whole numbers are not written', () => {
  expect(chartOf([numbers(null, { value: 2 })]).ticks.map(({ text }) => text)).toEqual(['0', '1', '2']);
});

test('nothing to show is an empty chart', () => {
  expect(chartOf([numbers(null)])).toMatchObject({ unit: '', bars: [] });
});
