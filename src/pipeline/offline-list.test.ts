import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIST_FILE, NEWS_FILE, type News, type OfflineList } from '../features/offline/list.ts';
import { writeOfflineList } from './offline-list.ts';

let site: string;
beforeEach(() => {
  mkdirSync('.tmp', { recursive: true });
  site = mkdtempSync('.tmp/offline-list-');
  write('index.html', '<header></header><p>家</p>');
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}
const read = <Content>(file: string) => JSON.parse(readFileSync(join(site, file), 'utf8')) as Content;
async function made() {
  await writeOfflineList(site);
  return read<OfflineList>(LIST_FILE);
}

test('all that a page leads to or loads is listed under its address, with bytes and hash; PDFs by themselves', async () => {
  const files = [
    'soudan/index.html',
    'data/index.html',
    '_astro/a.1.js',
    'pagefind/index/b.pf_index',
    'icon.svg',
  ];
  for (const file of [...files, 'ouchi/1/ouchi-1.pdf', 'shiryo/files/c.pdf']) write(file, file);
  const { site: set, sheets } = await made();
  expect(set.files.map(({ path }) => path)).toEqual([
    '_astro/a.1.js',
    'data/',
    'icon.svg',
    '',
    'pagefind/index/b.pf_index',
    'soudan/',
  ]);
  expect(set.files[2]).toEqual({ path: 'icon.svg', bytes: 8, hash: expect.stringMatching(/^[\da-f]{15}$/) });
  expect(sheets.files.map(({ path }) => path)).toEqual(['ouchi/1/ouchi-1.pdf', 'shiryo/files/c.pdf']);
});

test('what nobody opens from a page is not: share pictures, data, other files, videos, and the lists themselves', async () => {
  for (const file of [
    'share/a.png',
    'data/a.csv',
    'data/a.geojson',
    'shiryo/files/a.xlsx',
    'media/a.mp4',
    'koza/decks/a/a.pptx',
    'feed.xml',
    'robots.txt',
    'sw.js',
    '404.html',
    'a/index.html.br',
  ])
    write(file, file);
  await made();
  expect((await made()).site.files.map(({ path }) => path)).toEqual(['']);
});

test('a version stays while nothing changes, and is another when a byte does; that of the sheets by itself', async () => {
  write('a/a.pdf', 'あ');
  const first = await made();
  expect(await made()).toEqual(first);
  write('index.html', '<header></header><p>家。</p>');
  const second = await made();
  expect(second.version).not.toBe(first.version);
  expect(second.site.version).not.toBe(first.site.version);
  expect(second.sheets.version).toBe(first.sheets.version);
});

test('the news are the 訂正 of every page as it stands there, or none', async () => {
  const { version } = await made();
  expect(read<News>(NEWS_FILE)).toEqual({ version, notice: '' });
  const notice = '<section class="erratum" aria-label="訂正"><p>直しました。</p></section>';
  write('index.html', `<header></header>${notice}<p>家</p>`);
  await made();
  expect(read<News>(NEWS_FILE).notice).toBe(notice);
});
