import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { nameToken } from '../features/search/tokens.ts';
import { type MadeFile, searchParts } from './search-parts.ts';

type Word = [string, [number, number[], number[]][], unknown[]];
const pagefind = (path: string, value: unknown): MadeFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)])),
});
const word = (text: string, ...fields: number[]): Word => [text, [[0, [], fields]], []];
const made = (words: Word[], version = '1.6.0') => [
  pagefind('pagefind.x.pf_meta', [version, [['x_1', 1, '']], [['a', 'z', 'x_1']], [], [], ['text', 'title']]),
  pagefind('index/x_1.pf_index', [words]),
  { path: 'pagefind.js', content: Buffer.from('') },
];
/** What the engine would read: its table of parts, and the words of each. */
const read = (files: readonly MadeFile[]) => {
  const { table, parts } = searchParts(files);
  const named = (decode(gunzipSync(Buffer.from(table, 'base64'))) as [unknown, unknown, string[][]])[2];
  const words = parts.map(({ content }) => (decode(gunzipSync(content)) as [Word[]])[0]);
  return { named, words, paths: parts.map(({ path }) => path) };
};

test('a token keeps its pages and fields, and loses its places in them', () => {
  const { words } = read(made([word('在宅', -1, 5, 900, -2, 0)]));
  expect(words).toEqual([[word('在宅', -1, 0, -2, 0)]]);
});

test('parts are small, in the order the engine looks in, and named in its table', () => {
  const many = Array.from({ length: 9000 }, (_, i) => word(String.fromCodePoint(0x4e00 + i), -1, i));
  const { named, words, paths } = read(made(many));
  expect(words.length).toBeGreaterThan(3);
  expect(words.flat()).toHaveLength(many.length);
  expect(named.map(([from, to]) => [from, to])).toEqual(
    words.map((part) => [part[0]?.[0], part.at(-1)?.[0]]),
  );
  expect(paths).toEqual(named.map(([, , name]) => `index/${name}.pf_index`));
  const all = words.flat().map(([text]) => text);
  expect(all).toEqual(all.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

test('words that begin alike lie in one part: the engine looks for beginnings in one only', () => {
  const names = ['在宅', '看取り'].flatMap((name) =>
    Array.from({ length: 4000 }, (_, i) => word(nameToken(`${name}${i}`), -1, i)),
  );
  const { words } = read(made(names));
  expect(words).toHaveLength(2);
  for (const part of words) expect(new Set(part.map(([text]) => text.slice(0, 2))).size).toBe(1);
});

test('files in another form than the one we know are told, not misread', () => {
  expect(() => searchParts(made([word('在宅', -1, 5)], '1.7.0'))).toThrow('Pagefind が変わりました');
});
