import type { TextSource } from '../content/text.ts';
import type { Problem } from '../lib/problem.ts';
import { inBody, type Rule } from './rule.ts';

/** Headings with nothing below them before the next of their level: who jumps there finds another subject. */
function empty(text: TextSource): Problem[] {
  const own = text.headings.filter(({ component }) => component === undefined);
  const said = [...text.blocks.filter(({ type }) => type !== 'heading'), ...text.uses];
  return own.flatMap((heading, i): Problem[] => {
    const next = own[i + 1];
    const end = next?.line ?? Number.POSITIVE_INFINITY;
    const isEmpty =
      heading.text.trim() !== '' &&
      (next === undefined || next.level <= heading.level) &&
      !said.some(({ line }) => line > heading.line && line < end);
    return isEmpty
      ? [
          {
            ...inBody(text, heading),
            severity: 'warning',
            what: `見出し「${heading.text}」の下に、何もありません。`,
            mend: '見出しの中身を書くか、この見出しを消してください。',
          },
        ]
      : [];
  });
}

/** No level is skipped: people who listen move from heading to heading, and the title is the first. */
export const headings: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  for (const text of texts) {
    // A component that cannot be read may bring the heading that seems to be missing.
    if (!text.readable) continue;
    let above = 1;
    for (const heading of text.headings.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
      if (heading.component === undefined && heading.level > above + 1)
        problems.push({
          ...inBody(text, heading),
          what: `見出し「${heading.text}」の段が飛んでいます（${'#'.repeat(heading.level)} の前に、${'#'.repeat(above + 1)} の見出しがありません）。耳で読む人が、順番を見失います。`,
          mend: `「${'#'.repeat(above + 1)}」に直してください。`,
          corrected: `${'#'.repeat(above + 1)} ${heading.text}`,
        });
      above = heading.level;
    }
    problems.push(...empty(text));
  }
  return problems;
};
