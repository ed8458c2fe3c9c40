import type { TextSource } from '../content/text.ts';
import type { Problem } from '../lib/problem.ts';
import { evenNumber } from '../lib/typed-numbers.ts';

/** Where two Japanese signs meet, a break of the line is no space. */
const JAPANESE = /[ぁ-ヿ一-鿿々、。「」『』（）！？・〜ー]/;
/** A line that is more than words of a paragraph. */
const MARKED = /^\s*(?:[#>|`<]|[-*+] |\d+\. |\[[^\]]*\]:)|[>|]\s*$| {2,}$/;

/** A field of a registry for a telephone number. */
const NUMBER_FIELD = /^(\s*(?:- )?(?:tel|telAlternative|fax):\s*["']?)([^"']+?)(["']?\s*)$/;

function withEvenNumber(line: string): string {
  const [, field = '', number = '', end = ''] = NUMBER_FIELD.exec(line) ?? [];
  const evened = evenNumber(number);
  return evened === undefined ? line : field + evened + end;
}

/**
 * A text as `npm run check -- --fix` leaves it: the lines whose correction is safe, no spaces at the ends of lines, hyphens in
 * telephone fields, and Japanese paragraphs on one line each. Words never change. `lines` are those of the file, without their ends.
 */
export function fixedLines(
  lines: readonly string[],
  problems: readonly Problem[],
  text?: Pick<TextSource, 'blocks'>,
): string[] {
  const fixed = text ? [...lines] : lines.map(withEvenNumber);
  const done = new Set<number>();
  for (const { line, corrected, safe } of problems)
    if (safe && line !== undefined && corrected !== undefined && !done.has(line)) {
      fixed[line - 1] = corrected;
      done.add(line);
    }
  // From the end, so that the numbers of the lines before stay.
  for (const { type, line, lastLine, listItem } of (text?.blocks ?? []).toReversed()) {
    if (type !== 'paragraph' || listItem) continue;
    for (let number = lastLine; number > line; number--) {
      const [before = '', behind = ''] = [fixed[number - 2], fixed[number - 1]];
      if (MARKED.test(before) || MARKED.test(behind)) continue;
      if (JAPANESE.test(before.trimEnd().at(-1) ?? '') && JAPANESE.test(behind.trimStart().at(0) ?? ''))
        fixed.splice(number - 2, 2, before.trimEnd() + behind.trimStart());
    }
  }
  return fixed.map((line) => line.replace(/[ \t]+$/, ''));
}
