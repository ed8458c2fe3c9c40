import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { pathOf } from '../audit/site.ts';
import { fieldsOf, type SearchWord, wordsOn } from '../features/search/fields.ts';
import {
  type Answers,
  NAMES_FILE,
  type NamedPage,
  namesOf,
  type SearchNames,
  textFile,
} from '../features/search/names.ts';
import { type PageRecord, pageRecord } from '../features/search/page-record.ts';
import { ENGINE_FILE } from '../features/search/pagefind.ts';
import { type HtmlDocument, parseHtml } from '../lib/html.ts';
import { openReader } from './readings.ts';
import { contentOf, packed, searchParts } from './search-parts.ts';

/** The pages of a search index, before it is made. */
export interface SearchIndex {
  /** Takes a page in; `url` is its address without the base. */
  add(url: string, page: HtmlDocument): void;
  /** Makes the index and writes it into a site; returns how many pages are in it. Throws when Pagefind reports an error. */
  write(site: string): Promise<number>;
}

/** What the lists of staff know of words: other names with the pages they lead to, and what answers at once. */
export interface SearchLists {
  words: readonly SearchWord[];
  answers: Answers;
}

/** No language that Pagefind knows: it would cut our tokens again, and keep a third more of them than we ask for. */
const OURS = 'x-tokens';

/** Pagefind is handed so many pages at one time: the tokens of 2,000 are more than a build may hold. */
const AT_ONCE = 50;

export function searchIndex(lists: SearchLists): SearchIndex {
  const records = new Map<string, PageRecord>();
  return {
    add(url, page) {
      const record = pageRecord(page);
      if (record) records.set(url, record);
    },
    async write(site) {
      if (records.size === 0) throw new Error('検索の索引が空です。');
      try {
        return await writeIndex(site, records, lists);
      } finally {
        await close();
      }
    },
  };
}

async function writeIndex(
  site: string,
  records: ReadonlyMap<string, PageRecord>,
  { words, answers }: SearchLists,
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: OURS });
  throwOn(errors);
  if (!index) throw new Error('検索の索引を作れませんでした。');
  const reader = await openReader(
    new Map(words.flatMap(({ word, reading }) => (reading ? [[word, reading]] : []))),
  );
  const leading = wordsOn(words, (page) => records.has(page));
  const entries = [...records];
  let sent: Promise<{ errors: string[] }>[] = [];
  const taken = async () => {
    for (const { errors } of await Promise.all(sent)) throwOn(errors);
  };
  for (let i = 0; i < entries.length; i += AT_ONCE) {
    // Pagefind is a program of its own: while it takes some pages in, the fields of the next are made.
    const next = entries.slice(i, i + AT_ONCE).map(([url, record]) => ({
      url,
      content: record.title || url,
      language: OURS,
      meta: { ...fieldsOf(url, record, leading, reader) },
    }));
    await taken();
    sent = next.map((page) => index.addCustomRecord(page));
    await setImmediate();
  }
  await taken();
  const made = await index.getFiles();
  throwOn(made.errors);

  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const { table, parts } = searchParts(made.files);
  for (const { path, content } of parts) put(path, content);
  const pages: NamedPage[] = [];
  for (const { path, content } of made.files) {
    if (path === ENGINE_FILE) put(path, packed(contentOf(content)));
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const url = urlOf(content);
    const record = records.get(url);
    if (!record) throw new Error(`検索の索引に、知らないページがあります: ${url}`);
    const { title, label, place, kind, lead, parts } = record;
    pages.push({ id, url, title, label, place, kind, questions: questionsOf(record) });
    put(textFile(id), JSON.stringify({ lead, parts }));
  }
  pages.sort((a, b) => (a.url < b.url ? -1 : 1));
  put(
    NAMES_FILE,
    JSON.stringify({ ...namesOf(pages, words, answers, reader), index: table } satisfies SearchNames),
  );
  return pages.length;
}

/** Makes the index of a folder of built pages anew, `files` being their names inside it. Returns how many are in it. */
export async function indexFolder(
  site: string,
  files: readonly string[],
  lists: SearchLists,
): Promise<number> {
  const index = searchIndex(lists);
  for (const file of files)
    index.add(pathOf(file), parseHtml(readFileSync(join(site, file), 'utf8'), { places: false }));
  return await index.write(site);
}

/** The address in a fragment of Pagefind's, which is JSON. */
const urlOf = (fragment: Uint8Array): string =>
  (JSON.parse(Buffer.from(contentOf(fragment)).toString()) as { url: string }).url;

const questionsOf = ({ parts }: PageRecord) =>
  parts.flatMap(({ heading, id }) =>
    /(?<!ほ)か$|[？?]$/.test(heading) && id !== '' ? [{ heading, id }] : [],
  );

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索の索引を作れませんでした: ${errors.join(' ')}`);
}
