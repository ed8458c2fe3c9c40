import { expect, test } from 'vitest';
import type { Fact } from './schema.ts';
import { figureSource, sourceTitles } from './sources.ts';

const SOURCES = [
  { id: 'S0', title: '調査の報告', publisher: '市', date: '令和5年3月' },
  { id: 'S1', title: '会議の資料', publisher: '市', date: null },
];
const fact = (over: Partial<Fact>) => ({ asOf: null, population: null, source: ['S0'], ...over }) as Fact;

test('a registered document is named by its title and day, anything else by its own words', () => {
  expect(sourceTitles({ source: ['S1', 'S0', '県の一覧'] }, SOURCES)).toEqual([
    '会議の資料',
    '調査の報告（令和5年3月）',
    '県の一覧',
  ]);
});

test('a number says when, who, how many answered, and where it was read', () => {
  const one = fact({ asOf: '2025-10-01', population: '65歳以上の市民', answers: 1577 });
  expect(figureSource([one], SOURCES)).toBe(
    '令和7年10月1日。65歳以上の市民。答えた人は1,577人。出典: 調査の報告（令和5年3月）',
  );
});

test('what nobody knows is left out; that nobody says how many answered is said', () => {
  expect(figureSource([fact({})], SOURCES)).toBe('出典: 調査の報告（令和5年3月）');
  expect(figureSource([fact({ answers: null })], SOURCES)).toBe(
    '答えた人の数は、資料にありません。出典: 調査の報告（令和5年3月）',
  );
});

test('several facts say once what they share', () => {
  const both = [
    fact({ asOf: '令和5年度', population: 'A' }),
    fact({ asOf: '令和5年度', population: 'B', source: ['S0', 'S1'] }),
  ];
  expect(figureSource(both, SOURCES)).toBe('令和5年度。A。B。出典: 調査の報告（令和5年3月）、会議の資料');
});
