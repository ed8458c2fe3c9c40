import type { Content } from '../content/read.ts';
import type { TextSource } from '../content/texts.ts';
import type { Day } from '../lib/dates.ts';
import type { Problem } from '../lib/problem.ts';

/** A rule of the content check. Pure: the clock is an argument. */
export type Rule = (content: Content, today: Day) => Problem[];

/** The place of something in the body of a page. */
export const inBody = (page: TextSource, at: { line: number; column: number }) => ({
  file: page.file,
  line: at.line + page.bodyLine - 1,
  column: at.column,
});

/** The place of a front matter field. */
export const inFrontMatter = (page: TextSource, ...path: PropertyKey[]) => ({
  file: page.file,
  ...page.frontMatter.locate(path),
});
