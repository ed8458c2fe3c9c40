import type { Problem } from '../lib/problem.ts';
import { TO_WRITE } from '../page/begin.ts';
import type { Rule } from './rule.ts';

/** What `npm run new` leaves to be written, and what forms and pasted drafts have in its place. */
const OPEN = /【[^【】]*(?:書く|書いて|書きかえ|記入|入れる|確認する)[^【】]*】|TODO|ここに(?:文|本文)を/;

/** A place that was to be written and was not: told once for a text, at the first of them. */
export const unwritten: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  for (const { file, frontMatter, body, bodyLine } of texts) {
    const found = [
      ...frontMatter.texts().flatMap(({ written }) => written),
      ...body.split('\n').map((words, i) => ({ words, line: bodyLine + i, column: 1 })),
    ].filter(({ words }) => OPEN.test(words));
    const [first] = found;
    if (!first) continue;
    const [mark = TO_WRITE] = OPEN.exec(first.words) ?? [];
    problems.push({
      file,
      line: first.line,
      column: first.column + first.words.indexOf(mark),
      severity: 'warning',
      what: `「${mark}」のままの所が${found.length}か所あります。`,
      mend: '自分の言葉に書きかえて、しるしを消してください。',
    });
  }
  return problems;
};
