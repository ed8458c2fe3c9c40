import { passagesOf } from '../content/prose.ts';
import type { Content } from '../content/read.ts';
import type { Problem } from '../lib/problem.ts';
import { TO_WRITE } from '../page/begin.ts';
import type { Rule } from './rule.ts';

/** What `npm run new` leaves to be written, and what forms and pasted drafts have in its place. */
const OPEN = new RegExp(
  [
    '【[^【】]*(?:書く|書いて|書きかえ|記入(?!例|す)|入れる|確認する)[^【】]*】|TODO|ここに(?:文|本文)を|[Ll]orem ipsum',
    // A note to a colleague, and a comment of Word.
    '[（(【［※]\\s*※?要確認|\\[[^[\\]]{1,8}\\d\\]コメント[：:]',
    // Where a writing machine read something, and how a mail begins.
    '【\\d+†[^【】]*】|:?contentReference|(?:いつも|大変)?お世話になっております',
  ].join('|'),
);
/** How the answer of a writing machine begins, when it was pasted with the text. */
const ANSWER =
  /^(?:もちろんです|承知(?:いた)?しました|かしこまりました)[。！].*(?:以下|次のとおり|修正|直し)/;

/** A name, a day or a number that was to be put in: 〇〇先生, ○月○日. */
const BLANK = /[〇○◯●]{2,}[^\s、。]{0,4}|[〇○◯●](?:年度?|月|日|時|分|回|名|人)(?:[〇○◯●]日)?/;
/** What somebody is to say, with a blank for the own name, and what a form looks like: 「日にち：○年○月○日」. */
const QUOTED = /「[^「」]*」|（[^（）]*）|[：:][〇○◯●年月日時分-]+/g;

/** Fields that are notes to colleagues. */
const NOTES = new Set(['note', 'reason', 'reviewer']);

/** A place that was to be written, and a note that was to be taken out: told once for a file, at the first of them. */
export const unwritten: Rule = (content) => {
  const { texts, registers } = content;
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
  return [...problems, ...blanks(content)];
};

/** Blanks outside of what is quoted; the first of a file. */
function blanks(content: Content): Problem[] {
  const told = new Map<string, Problem>();
  for (const { text, composed, place } of passagesOf(content)) {
    const blank = composed ? BLANK.exec(text.replace(QUOTED, ' '))?.[0] : undefined;
    if (blank === undefined) continue;
    const at = place(blank);
    if (!told.has(at.file))
      told.set(at.file, {
        ...at,
        severity: 'warning',
        what: `「${blank}」と、空けたままの所があります。`,
        mend: '名前・日にち・数を書くか、まだわからなければ、この文を消してください。',
      });
  }
  return [...told.values()];
}
