import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedSite, packed, sitemapPaths } from './bench-served.ts';

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(dist, 'index.html'), 'あ'.repeat(1000));
  writeFileSync(join(dist, 'sw.js'), 'x'.repeat(1000));
  writeFileSync(join(dist, '404.html'), '');
  writeFileSync(
    join(dist, 'sitemap-0.xml'),
    '<loc>https://example.jp/ouchi/soudan/</loc><loc>https://example.jp/ouchi/</loc>',
  );
  packed(dist);
});
afterAll(() => rmSync(dist, { recursive: true }));

test('what is sent is counted as sent, and what a worker fetches by itself apart', async () => {
  const { url, sent, close } = await countedSite(dist, '/ouchi/');
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(url + path, { headers: { 'accept-encoding': 'br', ...headers } })).text();
  await ask('');
  await ask('sw.js', { 'service-worker': 'script' });
  await ask('', { referer: `${url}sw.js` });
  const { pages, worker } = sent();
  expect([pages.requests, worker.requests]).toEqual([1, 2]);
  expect(pages.bytes).toBeGreaterThan(0);
  expect(pages.bytes).toBeLessThan(100);
  expect(worker.bytes).toBeGreaterThan(pages.bytes);
  expect(sent().pages.requests).toBe(0);
  close();
});

test('the pages of a sitemap are told below the base path', () => {
  expect(sitemapPaths(dist, '/ouchi/')).toEqual(['', 'soudan/']);
});
