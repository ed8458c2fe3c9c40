import type { Problem } from '../lib/problem.ts';
import { hasKanji, rubyPieces } from '../registry/glossary/ruby.ts';
import { inBody, type Rule } from './rule.ts';

/** A word of the glossary gets its reading where it first stands in the running text (content-rules.md, Tone 5). */
export const readings: Rule = ({ texts, rows }) => {
  const words = [...rows.term.values()]
    .map(({ data }) => [data.term, data.reading] as const)
    .filter(([term]) => hasKanji(term));
  const problems: Problem[] = [];
  for (const page of texts) {
    if (page.uses.some(({ name }) => name === 'GlossaryIndex')) continue;
    const seen = new Set(page.quotes.filter(({ kind }) => kind === 'term').map(({ id }) => id));
    for (const block of page.blocks.filter(({ type }) => type === 'paragraph'))
      for (const { text, reading } of rubyPieces(block.ownText, words))
        if (reading && !seen.has(text)) {
          seen.add(text);
          problems.push({
            ...inBody(page, block),
            severity: 'warning',
            what: `「${text}」に、読みと意味がついていません。`,
            mend: `このページで最初に出るところを <Term>${text}</Term> にしてください。`,
          });
        }
  }
  return problems;
};
