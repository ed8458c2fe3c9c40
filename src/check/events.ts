import type { Problem } from '../lib/problem.ts';
import { contact, factProblems } from './quotes.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** Names under /koza/ that belong to other things. */
const TAKEN = ['/koza/calendar/', '/koza/decks/', '/koza/'];

/** An event has an address of its own, and what it quotes may be shown. */
export const events: Rule = (content, today) => {
  const problems: Problem[] = [];
  const pages = new Set(content.pages.map(({ url }) => url));
  for (const event of content.events) {
    if (TAKEN.includes(event.url) || pages.has(event.url) || event.url.split('/').length !== 4)
      problems.push({
        file: event.file,
        what: `この名前のファイルは置けません（${event.url} は、ほかのページの住所です）。`,
        mend: 'koza フォルダーのすぐ下に、2027-02-koza.mdx のような、ほかと重ならない名前で置いてください。',
      });
    const { apply, record } = event.data ?? {};
    if (apply) problems.push(...contact(content, apply, today, inFrontMatter(event, 'apply')));
    for (const key of ['participants', 'satisfaction'] as const) {
      const id = record?.[key];
      if (id) problems.push(...factProblems(content, id, 'citizen', inFrontMatter(event, 'record', key)));
    }
  }
  return problems;
};
