import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from './cache.ts';

const bytes = (text: string) => async () => Buffer.from(text);

test('what was made once is not made again', async () => {
  const cache = openCache(mkdtempSync(join(tmpdir(), 'cache-')), '2026-11-21');
  expect(String(await cache.get('a', bytes('1')))).toBe('1');
  expect(String(await cache.get('a', bytes('2')))).toBe('1');
});

test('what no build has used for 30 days goes; what was used stays', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'cache-'));
  const first = openCache(dir, '2026-11-21');
  for (const name of ['old', 'used']) await first.get(name, bytes(name));
  await openCache(dir, '2026-12-01').get('used', bytes('used'));
  openCache(dir, '2026-12-21').prune();
  expect(existsSync(join(dir, 'old'))).toBe(true);
  openCache(dir, '2026-12-22').prune();
  expect(['old', 'used'].map((name) => existsSync(join(dir, name)))).toEqual([false, true]);
});
