import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { writeOfflineList } from '../offline-list.ts';
import { goBack, NoRelease, release, releaseName } from './release.ts';

const BASE = '/mihon/';
let to: string;
let site: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'release-'));
  to = join(root, 'www');
  site = join(root, 'dist');
});

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};
const LONG = '長い文です。'.repeat(100);
/** A site of a version, whose script has a name of its own. */
async function version(n: number): Promise<void> {
  site = join(dirname(to), `dist-${n}`);
  write('index.html', `<script src="_astro/${n}.js"></script>${LONG}${n}`);
  write('soudan/index.html', LONG);
  write('404.html', 'ありません');
  write('_headers', '/*');
  write('_redirects', '/ /mihon/ 302');
  write(`_astro/${n}.js`, `${n}`);
  write(`pagefind/text/${n}.json`, '{}');
  write('sheet.pdf', '%PDF');
  await writeOfflineList(site);
}
const publish = async (n: number, name = `2026-11-21-00000${n}`) => {
  await version(n);
  return release(site, BASE, to, name);
};
const served = (file: string) => readFileSync(join(to, 'current/mihon', file));
const there = (file: string) => existsSync(join(to, 'current', file));
const names = () => readdirSync(join(to, 'releases'));

test('a release lies as the host sees it: the site under its base path, what the host reads at its root', async () => {
  await publish(1);
  expect(readlinkSync(join(to, 'current'))).toBe('releases/2026-11-21-000001');
  expect(served('index.html').toString()).toContain('1.js');
  expect(['_headers', '_redirects', '404.html'].map(there)).toEqual([true, true, true]);
  expect(there('mihon/_headers')).toBe(false);
});

test('texts have packed twins that hold the same, files that are packed already have none', async () => {
  await publish(1);
  expect(brotliDecompressSync(served('index.html.br'))).toEqual(served('index.html'));
  expect(gunzipSync(served('index.html.gz'))).toEqual(served('index.html'));
  expect(there('mihon/sheet.pdf.br')).toBe(false);
  expect(there('mihon/_astro/1.js.br')).toBe(false); // smaller as it is
});

test('a file that did not change is the same file, with its time and its twins; one that did is another', async () => {
  await publish(1);
  const inode = (file: string) => statSync(join(to, 'current/mihon', file)).ino;
  const all = [
    'soudan/index.html',
    'soudan/index.html.br',
    'soudan/index.html.gz',
    'index.html',
    'index.html.br',
  ];
  const before = all.map(inode);
  const { files, same } = await publish(2);
  expect(all.map((file, i) => inode(file) === before[i])).toEqual([true, true, true, false, false]);
  expect(brotliDecompressSync(served('index.html.br')).toString()).toContain('2.js');
  expect(files - same).toBe(5); // the home page, its script, its text for the search, the two lists
});

test('pages of the releases before find their scripts and what the search asks for, as long as those are kept', async () => {
  for (const n of [1, 2, 3]) await publish(n);
  expect(
    [1, 2, 3].map((n) => there(`mihon/_astro/${n}.js`) && there(`mihon/pagefind/text/${n}.json`)),
  ).toEqual(Array(3).fill(true));
  expect(existsSync(join(to, 'releases/2026-11-21-000002/mihon/_astro/3.js'))).toBe(false);
  for (const n of [4, 5, 6, 7, 8]) await publish(n);
  expect(there('mihon/_astro/3.js')).toBe(true); // made while 3 was kept
  await publish(9);
  expect(there('mihon/_astro/3.js')).toBe(false);
  expect(there('mihon/_astro/4.js')).toBe(true);
});

test('five releases are kept', async () => {
  for (const n of [1, 2, 3, 4, 5, 6]) await publish(n);
  expect(names()).toEqual([2, 3, 4, 5, 6].map((n) => `2026-11-21-00000${n}`));
});

test('--back is the release before, and again the one before that; the next release drops those that were taken back', async () => {
  for (const n of [1, 2, 3]) await publish(n);
  expect(goBack(BASE, to)).toBe('2026-11-21-000002');
  expect(served('index.html').toString()).toContain('2.js');
  expect(there('mihon/_astro/3.js')).toBe(true);
  expect(goBack(BASE, to)).toBe('2026-11-21-000001');
  expect(() => goBack(BASE, to)).toThrow(NoRelease);
  await publish(4);
  expect(names()).toEqual(['2026-11-21-000001', '2026-11-21-000004']);
  expect(there('mihon/_astro/3.js')).toBe(true); // somebody may have it open
});

test('a release that was stopped half-way leaves the one of now, and the next one no litter', async () => {
  await publish(1);
  mkdirSync(join(to, '.work/site-x/mihon'), { recursive: true });
  writeFileSync(join(to, '.work/site-x/mihon/half.html'), '');
  await publish(2);
  expect(readdirSync(join(to, '.work'))).toEqual([]);
  expect(names()).toHaveLength(2);
});

test('there is no moment without a release: who looks without pause while they take turns always finds one', async () => {
  const all = Array.from({ length: 300 }, (_, i) => String(1000 + i));
  for (const name of all) mkdirSync(join(to, 'releases', name), { recursive: true });
  symlinkSync('releases/1299', join(to, 'current'));
  const looks = new Int32Array(new SharedArrayBuffer(8)); // how often, and how often in vain
  const watcher = new Worker(
    `const { workerData: [looks, file] } = require('node:worker_threads');
    const { existsSync } = require('node:fs');
    for (;;) { if (!existsSync(file)) Atomics.add(looks, 1, 1); Atomics.add(looks, 0, 1); }`,
    { eval: true, workerData: [looks, join(to, 'current')] },
  );
  while (Atomics.load(looks, 0) === 0) await setImmediate();
  for (const name of all.slice(0, -1).reverse()) expect(goBack(BASE, to)).toBe(name);
  await watcher.terminate();
  expect(Atomics.load(looks, 1)).toBe(0);
});

test('two releases at once are refused', async () => {
  await publish(1);
  writeFileSync(join(to, '.work/lock'), String(process.pid));
  await version(2);
  expect(() => release(site, BASE, to, '2026-11-21-000002')).toThrow(/別の公開/);
  expect(served('index.html').toString()).toContain('1.js');
});

test('what is in the way is told, and nothing is changed', async () => {
  expect(() => goBack(BASE, to)).toThrow(NoRelease);
  await publish(2);
  await version(1);
  expect(() => release(site, BASE, to, '2026-11-21-000002')).toThrow(/時計/);
  expect(served('index.html').toString()).toContain('2.js');
  const taken = join(dirname(to), 'taken');
  mkdirSync(join(taken, 'current'), { recursive: true });
  expect(() => release(site, BASE, taken, '1')).toThrow(/リンクではなく/);
});

test('the name of a release is its moment in Japan', () => {
  expect(releaseName(new Date('2026-11-30T15:04:05Z'))).toBe('2026-12-01-000405');
});
