import { weekdaySlips } from '../lib/date-slips.ts';
import { yearOf } from '../lib/eras.ts';
import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** The meetings of the programme stand in the order of their days: a year typed wrong would put the last one first. */
export const meetings: Rule = ({ rows }) => {
  const problems: Problem[] = [];
  let before = '';
  for (const { data, locate } of rows.meeting.values()) {
    const { on, name, when } = data;
    if (on < before)
      problems.push({
        ...locate(['on']),
        severity: 'warning',
        what: `${name}の開催日（${on}）が、1つ前の会（${before}）より早い日です。`,
        mend: '年を確かめてください。日付の順に並べます。',
      });
    before = on;
    for (const { slip } of weekdaySlips(when?.normalize('NFKC') ?? '', [yearOf(on)]))
      problems.push({
        ...locate(['when']),
        what: `${slip}。`,
        mend: '開催日（on）と見くらべて、直してください。',
      });
  }
  return problems;
};
