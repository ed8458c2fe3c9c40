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

test('numbers of several years are told by year only where they count one thing', () => {
  const twoThings = fact({
    values: [value('来た人', 2, '人', '令和3年度'), value('見た人', 6, '人', '令和7年度')],
  });
  expect(chartOf([times]).bars.map(({ label }) => label)).toEqual(['令和3年度', '令和7年度']);
  expect(chartOf([twoThings]).bars.map(({ label }) => label)).toEqual(['来た人', '見た人']);
  const oneYear = fact({ asOf: '令和3年度', values: [value('回数', 2, '回')] });
  expect(chartOf([oneYear]).bars.map(({ label }) => label)).toEqual(['回数']);
});

test('shares go to 100 however small, counts a little beyond the largest', () => {
  const few = fact({ asOf: '令和5年度', values: [value('はい', 3, '％')] });
  expect(chartOf([few]).bars[0]?.length).toBe(3);
  expect(chartOf([fact({ values: [value('回数', 3, '回')] })]).bars[0]?.length).toBeGreaterThan(50);
  expect(
    chartOf([fact({ values: [value('回数', 3, '回')] })]).ticks.every(({ text }) => !text.includes('.')),
  ).toBe(true);
});

test('a figure of some years is as of them: two are named, more are a span', () => {
  const years = ['令和3年度', '令和4年度', '令和5年度'];
  const many = fact({
    asOf: '令和3〜5年度',
    values: years.map((year, i) => value('回数', i + 1, '回', year)),
  });
  expect(inYears(many, years).asOf).toBe('令和3年度から令和5年度まで');
  expect(inYears(many, years.slice(0, 2)).asOf).toBe('令和3年度、令和4年度');
  expect(inYears(many, []).asOf).toBe('令和3〜5年度');
  expect(inYears(many, ['令和4年度']).values).toHaveLength(1);
});

test('a source is named by the title of its document where there is one', () => {
  const sources = [
    { id: 'S8', title: 'ほか', date: null },
    { id: 'S9', title: '見本の資料', date: '令和8年3月16日' },
  ] as never;
  expect(figureSource([fact({ asOf: '2024-03-01' })], sources)).toBe(
    '令和6年3月1日。出典: 見本の資料（令和8年3月16日）',
  );
  expect(figureSource([fact({ source: ['ある本'] })], sources)).toBe('出典: ある本');
});
