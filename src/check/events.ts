import type { Problem } from '../lib/problem.ts';
import { contactProblems, factProblems } from './quotes.ts';
import { inFrontMatter, misplaced, type Rule } from './rule.ts';

/** An event lies right under its folder, and what it quotes may be shown. */
export const events: Rule = (content, { today }) => {
  const problems: Problem[] = [];
  for (const event of content.events) {
    problems.push(...misplaced(event, 2, 'koza フォルダーのすぐ下に、2027-02-koza.mdx '));
    const { apply, record } = event.data ?? {};
    if (apply) problems.push(...contactProblems(content, apply, today, inFrontMatter(event, 'apply')));
    for (const key of ['participants', 'satisfaction'] as const) {
      const id = record?.[key];
      if (id) problems.push(...factProblems(content, id, 'citizen', inFrontMatter(event, 'record', key)));
    }
  }
  return problems;
};
