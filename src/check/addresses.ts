import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** Addresses that routes make, not files of `content/`. */
const ROUTES = ['/sagasu/', '/404/', '/koza/calendar/', '/koza/decks/'];

/** Every text has an address of its own. */
export const addresses: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { url, file } of texts) {
    const twin = seen.get(url);
    if (twin || ROUTES.includes(url))
      problems.push({
        file,
        what: `この名前のファイルは置けません（${url} は、${twin ?? 'サイトの仕組み'}の住所です）。`,
        mend: 'ほかと重ならない名前に変えてください。',
      });
    seen.set(url, file);
  }
  return problems;
};
