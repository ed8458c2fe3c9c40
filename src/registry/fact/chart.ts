import { axisTo } from './axis.ts';
import { figureText } from './rules.ts';
import type { Fact, FactValue } from './schema.ts';

/** One bar (or one hundred windows) of a chart. */
export interface Bar {
  /** The year where the years differ, else what was counted. */
  label: string;
  value: number;
  /** 「34.9％」 */
  text: string;
  /** Its length, in percent of the axis. */
  length: number;
}

/** Everything a chart draws. The axis begins at 0, always. */
export interface ChartData {
  bars: Bar[];
  unit: string;
  /** Marks of the axis, in percent of its length. */
  ticks: { at: number; text: string }[];
}

const yearOf = ({ year }: FactValue, { asOf }: Fact): string => year ?? asOf ?? '';

/** Years the facts have numbers for, in their order. */
export const yearsOf = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap((fact) => fact.values.map((value) => yearOf(value, fact)))),
];

/** A fact with the numbers of some years alone, and as of those years; of all its years where none are named. */
export function inYears(fact: Fact, years: readonly string[]): Fact {
  if (years.length === 0) return fact;
  const asOf = years.length > 2 ? `${years[0]}から${years.at(-1)}まで` : years.join('、');
  return { ...fact, asOf, values: fact.values.filter((value) => years.includes(yearOf(value, fact))) };
}

/** Years somebody asked for that no number belongs to. */
export const missingYears = (facts: readonly Fact[], asked: readonly string[]): string[] =>
  asked.filter((year) => !yearsOf(facts).includes(year));

/** True when the numbers cannot share an axis: 回 beside ％. */
export const unitsDiffer = (facts: readonly Fact[]): boolean =>
  new Set(facts.flatMap(({ values }) => values.map(({ unit }) => unit))).size > 1;

/** The chart of one fact or several. With `years`, only those. */
export function chartOf(facts: readonly Fact[], years: readonly string[] = []): ChartData {
  const values = facts.flatMap((fact) =>
    inYears(fact, years).values.map((value) => ({ ...value, year: yearOf(value, fact) })),
  );
  const unit = values[0]?.unit ?? '';
  const overYears =
    new Set(values.map(({ label }) => label)).size === 1 && new Set(values.map(({ year }) => year)).size > 1;
  const most = unit === '％' ? 100 : Math.max(...values.map(({ value }) => value));
  const axis = unit === '％' ? axisTo(100, 2) : axisTo(most, 4);
  const at = (value: number) => round((value / axis.end) * 100);
  return {
    unit,
    bars: values.map((value) => ({
      label: overYears ? value.year : value.label,
      value: value.value,
      text: `${figureText(value)}${unit}`,
      length: at(value.value),
    })),
    ticks: axis.ticks
      .filter(Number.isInteger)
      .map((tick) => ({ at: at(tick), text: tick.toLocaleString('ja-JP') })),
  };
}

const round = (percent: number) => Math.round(percent * 100) / 100;
