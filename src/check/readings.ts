import { passagesOf } from '../content/prose.ts';
import { hiragana } from '../lib/kana.ts';
import type { Problem } from '../lib/problem.ts';
import { hasKanji, rubyPieces } from '../registry/glossary/ruby.ts';
import { inBody, type Rule } from './rule.ts';

/** Words everybody reads, with a reading in brackets: ヘルパー（へるぱー）, ACP（えーしーぴー）. */
const NEEDLESS = /(?<![一-鿿々])([ァ-ヶー・]{2,}|[A-Za-z]{2,})[(（]([ぁ-ゖー・]{2,})[)）]/g;

/**
 * A word of the glossary gets its reading where it first stands in the running text; katakana and Latin words get none
 * (content-rules.md, Tone 5).
 */
export const readings: Rule = (content, publication) => [
  ...missing(content, publication),
  ...needless(content),
];

function needless(content: Parameters<Rule>[0]): Problem[] {
  return passagesOf(content).flatMap(({ text, place, composed }) =>
    composed
      ? [...text.matchAll(NEEDLESS)].flatMap(([found, word = '', reading = '']): Problem[] =>
          /[A-Za-z]/.test(word) || hiragana(word) === reading
            ? [
                {
                  ...place(found),
                  severity: 'warning',
                  what: `「${word}」に、読みの（${reading}）が書かれています。読める言葉につく読みは、文を読みにくくします。`,
                  mend: `（${reading}）を消してください。`,
                },
              ]
            : [],
        )
      : [],
  );
}

const missing: Rule = ({ texts, rows }) => {
  const words = [...rows.term.values()]
    .map(({ data }) => [data.term, data.reading] as const)
    .filter(([term]) => hasKanji(term));
  const problems: Problem[] = [];
  for (const page of texts) {
    if (!page.readable || page.uses.some(({ name }) => name === 'GlossaryIndex')) continue;
    const seen = new Set(page.quotes.filter(({ kind }) => kind === 'term').map(({ id }) => id));
    for (const { ownText, ...block } of page.blocks.filter(({ type }) => type === 'paragraph'))
      for (const { text, reading } of rubyPieces(
        ownText,
        words.filter(([term]) => ownText.includes(term)),
      ))
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
