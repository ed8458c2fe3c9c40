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
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const table = meta && (opened(meta.content) as Table);
  if (table?.[0] !== VERSION)
    throw new Error('Pagefind が変わりました。src/pipeline/search-parts.ts を合わせてください。');

  const parts: { from: string; to: string; words: Uint8Array[]; bytes: number }[] = [];
  // Pagefind's parts come in order, and so do the words in them; one at a time is opened: all would fill the memory of a build.
  for (const [, , name] of table[2]) {
    const file = contents.get(partFile(name));
    if (!file) throw new Error(`Pagefind の索引に ${name} がありません。`);
    for (const word of (opened(file) as [Word[]])[0]) {
      const [text] = word;
      const bytes = encode(withoutPlaces(word));
      const last = parts.at(-1);
      if (last && (last.bytes < PART || beginningOf(text) === beginningOf(last.to))) {
        last.to = text;
        last.words.push(bytes);
        last.bytes += bytes.length;
      } else parts.push({ from: text, to: text, words: [bytes], bytes: bytes.length });
    }
  }
  const made = parts.map(({ from, to, words }) => {
    const content = packed(Buffer.concat([arrayHead(1), arrayHead(words.length), ...words]));
    const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
    return { from, to, name, content };
  });
  table[2] = made.map(({ from, to, name }) => [from, to, name]);
  return {
    table: Buffer.from(packed(encode(table))).toString('base64'),
    parts: made.map(({ name, content }) => ({ path: partFile(name), content })),
  };
}

/** How CBOR begins an array of so many things (RFC 8949, major type 4). */
function arrayHead(length: number): Uint8Array {
  const [first = 0, ...rest] = encode(length);
  return Uint8Array.of(first | 0x80, ...rest);
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

/** What stands in a file of Pagefind's, without its mark. */
export const contentOf = (file: Uint8Array): Uint8Array => gunzipSync(file).subarray(MARK.length);

const opened = (file: Uint8Array): unknown => decode(contentOf(file));

/** A file as our search loads it. */
export const packed = (content: Uint8Array): Uint8Array => gzipSync(content, { level: 9 });
