import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { pathOf } from '../audit/site.ts';
import { fieldsOf, type SearchWord, wordsOn } from '../features/search/fields.ts';
import { type Answers, NAMES_FILE, type NamedPage, namesOf, textFile } from '../features/search/names.ts';
import { type PageRecord, pageRecord } from '../features/search/page-record.ts';
import { openReader } from './readings.ts';

/** The search index while it is made. Its steps throw when Pagefind reports an error. */
export interface SearchIndex {
  /** Takes a page in; `url` is its address without the base. */
  add(url: string, html: string): void;
  /** Makes the index of all pages and writes it into a site; returns how many pages are in it. */
  write(site: string): Promise<number>;
  /** Ends Pagefind, however far it came. */
  close(): Promise<void>;
}

/** What the lists of staff know of words: other names with the pages they lead to, and what answers at once. */
export interface SearchLists {
  words: readonly SearchWord[];
  answers: Answers;
}

/** No language that Pagefind knows: it would cut our tokens again, and keep a third more of them than we ask for. */
const OURS = 'x-tokens';

/** What the browser needs of Pagefind; its interfaces, worker and page fragments are not among it: we have our own. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

export async function openSearchIndex({ words, answers }: SearchLists): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: OURS });
  throwOn(errors);
  if (!index) throw new Error('検索の索引を作れませんでした。');
  const reader = await openReader(
    new Map(words.flatMap(({ word, reading }) => (reading ? [[word, reading]] : []))),
  );
  const records = new Map<string, PageRecord>();
  return {
    add(url, html) {
      const record = pageRecord(html);
      if (record) records.set(url, record);
    },
    async write(site) {
      if (records.size === 0) throw new Error('検索の索引が空です。');
      const leading = wordsOn(words, (page) => records.has(page));
      const added = [...records].map(([url, record]) =>
        index.addCustomRecord({
          url,
          content: record.title || url,
          language: OURS,
          meta: { ...fieldsOf(url, record, leading, reader) },
        }),
      );
      for (const { errors } of await Promise.all(added)) throwOn(errors);
      const { files, errors } = await index.getFiles();
      throwOn(errors);
      const folder = join(site, 'pagefind');
      rmSync(folder, { recursive: true, force: true });
      const put = (name: string, content: string | Uint8Array) => {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      };
      const pages: NamedPage[] = [];
      for (const { path, content } of files) {
        if (NEEDED.test(path)) put(path, path === 'pagefind.js' ? honest(content) : content);
        const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
        if (id === undefined) continue;
        const url = urlOf(content);
        const record = records.get(url);
        if (!record) throw new Error(`検索の索引に、知らないページがあります: ${url}`);
        pages.push({
          id,
          url,
          title: record.title,
          label: record.label,
          kind: record.kind,
          questions: questionsOf(record),
        });
        put(textFile(id), JSON.stringify({ lead: record.lead, parts: record.parts }));
      }
      pages.sort((a, b) => (a.url < b.url ? -1 : 1));
      put(NAMES_FILE, JSON.stringify(namesOf(pages, words, answers, reader)));
      return pages.length;
    },
    async close() {
      await close();
    },
  };
}

/** Makes the index of a folder of built pages anew, `files` being their names inside it. Returns how many are in it. */
export async function indexFolder(
  site: string,
  files: readonly string[],
  lists: SearchLists,
): Promise<number> {
  const index = await openSearchIndex(lists);
  try {
    for (const file of files) index.add(pathOf(file), readFileSync(join(site, file), 'utf8'));
    return await index.write(site);
  } finally {
    await index.close();
  }
}

/** Where Pagefind hides that a part of the index did not arrive, and answers without it. */
const HIDES = '"load_index_chunk")).catch(()=>{});';

/** Pagefind's script that says when a part of the index is missing: then it is asked for again, and the reader is told. */
function honest(script: Uint8Array): string {
  const text = Buffer.from(script).toString();
  if (!text.includes(HIDES))
    throw new Error('Pagefind が変わりました。src/pipeline/search-index.ts を合わせてください。');
  return text.replace(HIDES, '"load_index_chunk"));');
}

/** The address in a fragment of Pagefind's: gzip of a mark and JSON. */
function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

const questionsOf = ({ parts }: PageRecord) =>
  parts.flatMap(({ heading, id }) =>
    /(?<!ほ)か$|[？?]$/.test(heading) && id !== '' ? [{ heading, id }] : [],
  );

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索の索引を作れませんでした: ${errors.join(' ')}`);
}
