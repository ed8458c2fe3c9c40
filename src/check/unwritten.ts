import type { Problem } from '../lib/problem.ts';
import { TO_WRITE } from '../page/begin.ts';
import type { Rule } from './rule.ts';

/** What `npm run new` leaves to be written, and what forms and pasted drafts have in its place. */
const OPEN = new RegExp(
  [
    '【[^【】]*(?:書く|書いて|書きかえ|記入(?!例|す)|入れる|確認する)[^【】]*】|TODO|ここに(?:文|本文)を|[Ll]orem ipsum',
    // A note to a colleague, and a comment of Word.
    '[（(【［※]\\s*※?要確認|\\[[^[\\]]{1,8}\\d\\]コメント[：:]',
  ].join('|'),
);
/** How the answer of a writing machine begins, when it was pasted with the text. */
const ANSWER =
  /^(?:もちろんです|承知(?:いた)?しました|かしこまりました)[。！].*(?:以下|次のとおり|修正|直し)/;

/** Fields that are notes to colleagues. */
const NOTES = new Set(['note', 'reason', 'reviewer']);

/** A place that was to be written, and a note that was to be taken out: told once for a file, at the first of them. */
export const unwritten: Rule = ({ texts, registers }) => {
  const problems: Problem[] = [];
  const files = [
    ...texts.map(({ file, frontMatter, body, bodyLine }) => ({
      file,
      lines: [
        ...frontMatter.texts().flatMap(({ written }) => written),
        ...body.split('\n').map((words, i) => ({ words, line: bodyLine + i, column: 1 })),
      ],
    })),
    ...registers.map(({ file, source }) => ({
      file,
      lines: source
        .texts()
        .flatMap(({ path, written }) => (path.some((key) => NOTES.has(String(key))) ? [] : written)),
    })),
  ];
  for (const { file, lines } of files) {
    const found = lines.filter(({ words }) => OPEN.test(words) || ANSWER.test(words));
    const [first] = found;
    if (!first) continue;
    const [mark = TO_WRITE] = OPEN.exec(first.words) ?? ANSWER.exec(first.words) ?? [];
    problems.push({
      file,
      line: first.line,
      column: first.column + first.words.indexOf(mark),
      severity: 'warning',
      what: `「${mark.trim()}」のままの所が${found.length}か所あります。`,
      mend: '自分の言葉に書きかえて、しるしを消してください。',
    });
  }
  return problems;
};
