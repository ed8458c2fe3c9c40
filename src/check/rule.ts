import { existsSync, statSync } from 'node:fs';
import type { Publication } from '../content/collections.ts';
import type { Content } from '../content/read.ts';
import type { TextSource } from '../content/text.ts';
import { depth } from '../lib/page-url.ts';
import type { Place, Problem } from '../lib/problem.ts';

/** A rule of the content check. Pure: the day and the state of the site are arguments. */
export type Rule = (content: Content, publication: Publication) => Problem[];

/** The place of something in the body of a text. */
export const inBody = ({ file }: TextSource, { line, column }: { line: number; column: number }): Place => ({
  file,
  line,
  column,
});

/** The place of a front matter field. */
export const inFrontMatter = (page: TextSource, ...path: PropertyKey[]): Place => ({
  file: page.file,
  ...page.frontMatter.locate(path),
});

/** A text that must lie right under the folder of its collection, and does not; `where` is an example. */
export const misplaced = ({ url, file }: TextSource, levels: number, where: string): Problem[] =>
  depth(url) === levels
    ? []
    : [{ file, what: `この場所には置けません（${url}）。`, mend: `${where}のような名前で置いてください。` }];

/** A list in a message, or the words that say it is empty. */
export const listed = (names: readonly string[], none = 'まだありません'): string => names.join('、') || none;

/** Whether a file is there; a folder of that name is none. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** An address as it reads; undefined where its % stand for nothing. */
export function decoded(address: string, decode = decodeURI): string | undefined {
  try {
    return decode(address);
  } catch {
    return undefined;
  }
}
