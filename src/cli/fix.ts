import { readFileSync, writeFileSync } from 'node:fs';
import { fixedLines } from '../check/fix.ts';
import { checkContent } from '../check/index.ts';
import { readContent } from '../content/read.ts';
import { decode } from '../lib/characters.ts';
import type { Day } from '../lib/dates.ts';

/** A correction may uncover the next one on its line: so often it is looked again, at most. */
const ROUNDS = 5;

/**
 * Mends in the files themselves what is safe (`check/fix.ts`), each with its mark at the beginning and its line ends as they were.
 * Returns the files that changed; one that cannot be read stays as it is.
 */
export function fixContent(dir: string, today: Day): string[] {
  const changed = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const content = readContent(dir);
    const problems = checkContent(content, today);
    const files = [...content.texts.map(({ file }) => file), ...content.registers.map(({ file }) => file)];
    const told = problems.flatMap(({ file, safe }) => (safe ? [file] : []));
    let moved = false;
    for (const file of new Set([...files, ...told])) {
      const bytes = readFileSync(file);
      const { text } = decode(bytes);
      if (text === undefined) continue;
      const own = problems.filter((problem) => problem.file === file);
      const fixed = fixedLines(
        text.split('\n'),
        own,
        content.texts.find((one) => one.file === file && one.readable),
      ).join('\n');
      if (fixed === text) continue;
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : '';
      const end = bytes.includes('\r\n') ? '\r\n' : '\n';
      writeFileSync(file, mark + fixed.replaceAll('\n', end));
      changed.add(file);
      moved = true;
    }
    if (!moved) break;
  }
  return [...changed].sort();
}
