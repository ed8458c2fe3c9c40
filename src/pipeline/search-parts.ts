import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { partFile } from '../features/search/pagefind.ts';
import { nameStart } from '../features/search/tokens.ts';

/** A file that Pagefind made. */
export interface MadeFile {
  path: string;
  content: Uint8Array;
}

/** An index as the browser loads it: the table of its parts, in base64, and the parts. */
export interface SearchParts {
  table: string;
  parts: MadeFile[];
}

/** Pagefind's own form of its files, as version 1.6.0 writes them; each has this mark before its CBOR. */
const MARK = 'pagefind_dcd';
type Word = [word: string, pages: [step: number, places: number[], fields: number[]][], spellings: unknown[]];
type Table = [
  version: string,
  pages: unknown[],
  parts: [from: string, to: string, name: string][],
  ...rest: unknown[],
];
const VERSION = '1.6.0';

/** A part holds so many bytes before it is packed: small enough that a question loads little, large enough that it loads few. */
const PART = 24_000;

/**
 * Pagefind's index, cut anew: it makes parts ten times as large as a question needs, and keeps where in a field each token stands,
 * of which a search by single tokens knows nothing. Throws, in Japanese, when Pagefind writes another form.
 */
export function searchParts(files: readonly MadeFile[]): SearchParts {
  const content = (ending: RegExp) =>
    files.filter(({ path }) => ending.test(path)).map(({ content }) => content);
  const [table] = content(/\.pf_meta$/).map((file) => opened(file) as Table);
  if (table?.[0] !== VERSION)
    throw new Error('Pagefind が変わりました。src/pipeline/search-parts.ts を合わせてください。');
  const words = content(/\.pf_index$/)
    .flatMap((file) => (opened(file) as [Word[]])[0])
    .map(withoutPlaces)
    .map((word) => ({ text: Buffer.from(word[0]), word, packed: encode(word) }))
    .toSorted((a, b) => Buffer.compare(a.text, b.text));

  const groups: (typeof words)[] = [];
  let bytes = 0;
  let last = '';
  for (const word of words) {
    const group = groups.at(-1);
    const beginning = beginningOf(word.word[0]);
    if (group && (bytes < PART || beginning === last)) group.push(word);
    else {
      groups.push([word]);
      bytes = 0;
    }
    bytes += word.packed.length;
    last = beginning;
  }
  const parts = groups.map((group) => {
    const content = gzipSync(encode([group.map(({ word }) => word)]), { level: 9 });
    const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
    return { from: group[0]?.word[0] ?? '', to: group.at(-1)?.word[0] ?? '', name, content };
  });
  table[2] = parts.map(({ from, to, name }) => [from, to, name]);
  return {
    table: gzipSync(encode(table), { level: 9 }).toString('base64'),
    parts: parts.map(({ name, content }) => ({ path: partFile(name), content })),
  };
}

/** The engine looks in one part for all words that begin like a token: those are not parted. */
const beginningOf = (word: string): string =>
  [...word].slice(0, word.startsWith(nameStart('')) ? 2 : 1).join('');

/** A field of a page is a negative number, the places in it follow: of those, one says that the token stands there. */
const withoutPlaces = ([word, pages, spellings]: Word): Word => [
  word,
  pages.map(([step, places, fields]) => [
    step,
    places,
    fields.filter((n) => n < 0).flatMap((field) => [field, 0]),
  ]),
  spellings,
];

/** What stands in a file of Pagefind's, packed or not. */
const opened = (file: Uint8Array): unknown => decode(gunzipSync(file).subarray(MARK.length));

/** The same without Pagefind's mark, for what is not CBOR. */
export const unmarked = (file: Uint8Array): Uint8Array =>
  gzipSync(gunzipSync(file).subarray(MARK.length), { level: 9 });
