import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NAMES_FILE, type SearchNames, textFile } from '../features/search/names.ts';
import { ENGINE_FILE, startPagefind } from '../features/search/pagefind.ts';
import type { PageText } from '../features/search/snippet.ts';
import { nameStart } from '../features/search/tokens.ts';
import { indexFolder } from './search-index.ts';

let site: string;
let count: number;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="ja"><title>x</title><main><h1>${title}</h1>${body}</main></html>`;
const PAGES: Record<string, string> = {
  'index.html': '<main data-pagefind-ignore><h1>ホーム</h1></main>',
  'mitori/index.html': page(
    '家での看取り',
    '<h2 id="dare">だれが診ますか</h2><p>医師が診ます。</p><h2 id="hoka">そのほか</h2>',
  ),
  'shoku/index.html': page('床ずれ', '<p>褥瘡の手当て。</p>'),
};
const LISTS = {
  words: [
    { word: '看取り', reading: 'みとり', also: ['最期'], pages: ['/gone/', '/mitori/'] },
    { word: '床ずれ', reading: 'とこずれ', also: ['じょくそう'], pages: ['/gone/'] },
  ],
  answers: { terms: [], contacts: [] },
};
const names = (): SearchNames => JSON.parse(readFileSync(join(site, 'pagefind', NAMES_FILE), 'utf8'));

beforeAll(async () => {
  mkdirSync('.tmp', { recursive: true });
  site = mkdtempSync('.tmp/index-');
  for (const [file, html] of Object.entries(PAGES)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), html);
  }
  count = await indexFolder(site, Object.keys(PAGES), LISTS);
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('every page is in the index but those that ask not to be found', () => {
  expect(count).toBe(2);
  expect(names().pages.map(({ url }) => url)).toEqual(['/mitori/', '/shoku/']);
});

test('the ids of Pagefind lead to the texts that results show', () => {
  for (const { id, title } of names().pages) {
    const { parts }: PageText = JSON.parse(readFileSync(join(site, 'pagefind', textFile(id)), 'utf8'));
    expect(parts.flatMap(({ blocks }) => blocks)).toEqual([
      title === '床ずれ' ? '褥瘡の手当て。' : '医師が診ます。',
    ]);
  }
});

test('questions on a page can be offered with their anchors', () => {
  expect(names().pages[0]?.questions).toEqual([{ heading: 'だれが診ますか', id: 'dare' }]);
});

test('only what our search asks for is published', () => {
  const files = globSync('**/*.*', { cwd: join(site, 'pagefind') });
  expect(files.filter((file) => !/^(text|index)\//.test(file)).toSorted()).toEqual([NAMES_FILE, ENGINE_FILE]);
});

test('the engine finds the pages of a token, and the fields it stands in, in the parts of the index', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return existsSync(url) ? new Response(readFileSync(url)) : new Response('', { status: 404 });
  });
  const folder = join(site, 'pagefind/');
  const index = await (await startPagefind(folder))(names().index);
  const urlOf = (found: string) => names().pages.find(({ id }) => id === found)?.url;
  const found = async (token: string) =>
    (await index.find(token)).map(({ id, matchedMetaFields = [] }) => [
      urlOf(id),
      ...matchedMetaFields.toSorted(),
    ]);
  expect(await found('看取')).toEqual([['/mitori/', 'also', 'title']]);
  expect(await found(nameStart('みと'))).toEqual([['/mitori/', 'name']]);
  expect(await found('褥瘡')).toEqual([['/shoku/', 'text']]);
  expect(await found('宇宙')).toEqual([]);
  const parts = asked.filter((url) => url.includes('/index/'));
  expect(parts).toHaveLength(new Set(parts).size);
  for (const part of parts) rmSync(part);
  const again = await (await startPagefind(folder))(names().index);
  await expect(again.find('看取')).rejects.toThrow('404');
  vi.unstubAllGlobals();
});

test('Pagefind is pinned: what its index looks like, and how it is asked, is no promise of its makers', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies.pagefind).toBe('1.6.0');
});
