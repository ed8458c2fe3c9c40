import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AuditContext } from './audit.ts';
import { KEPT_SITE, keptSite } from './kept-site.ts';

test('a site that takes long to be kept is named with its megabytes, and goes out all the same', async () => {
  mkdirSync('.tmp', { recursive: true });
  const dir = mkdtempSync('.tmp/kept-site-');
  const found = async (sent: number, files = new Set(['/offline.json'])) => {
    writeFileSync(join(dir, 'offline.json'), JSON.stringify({ site: { sent } }));
    return (await keptSite.site?.({ pages: [], files }, { dir } as AuditContext)) ?? [];
  };
  expect(await found(KEPT_SITE)).toEqual([]);
  expect(await found(KEPT_SITE + 100_000)).toEqual([
    { severity: 'warning', what: expect.stringContaining('3.1MB'), mend: expect.stringContaining('写真') },
  ]);
  expect(await found(KEPT_SITE * 2, new Set())).toEqual([]);
  rmSync(dir, { recursive: true });
});
