import type { Nodes } from 'mdast';
import { plainText } from '../lib/markdown/plain-text.ts';
import type { Problem } from '../lib/problem.ts';
import { hasKanji, rubyPieces } from '../registry/glossary/ruby.ts';
import { blocksOf } from './blocks.ts';
import type { Rule } from './rule.ts';

/** Links do not count, they carry another page's words; marked words have their reading. */
const LINKS = ['Term', 'Row', 'Door', 'Button'];
const leave = (node: Nodes) => node.type === 'link' || ('name' in node && LINKS.includes(node.name ?? ''));

/** A word of the glossary gets its reading where it first stands in the running text (content-rules.md, Tone 5). */
export const readings: Rule = ({ texts, terms }) => {
  const words = [...terms.values()]
    .map(({ data }) => [data.term, data.reading] as const)
    .filter(([term]) => hasKanji(term));
  const problems: Problem[] = [];
  for (const page of texts) {
    if (page.uses.some(({ name }) => name === 'GlossaryIndex')) continue;
    const seen = new Set(page.uses.filter(({ name }) => name === 'Term').map(({ text }) => text.trim()));
    for (const { type, node, place } of blocksOf(page, leave).filter(({ type }) => type === 'paragraph'))
      for (const { text, reading } of rubyPieces(plainText(node, leave), words))
        if (type && reading && !seen.has(text)) {
          seen.add(text);
          problems.push({
            ...place,
            severity: 'warning',
            what: `「${text}」に、読みと意味がついていません。`,
            mend: `このページで最初に出るところを <Term>${text}</Term> にしてください。`,
          });
        }
  }
  return problems;
};
