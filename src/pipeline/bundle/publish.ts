import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUNDLE } from '../../features/material/bundle.ts';
import { readableSize } from '../../lib/content-files.ts';
import { japaneseDate } from '../../lib/dates.ts';
import { pageFiles } from '../finish-pages.ts';
import { type BundleOptions, makeBundle } from './index.ts';
import { tellSize } from './size.ts';

/** Makes the bundle of a finished site, puts it into the site, and tells its size and day where pages lead to it. Returns its size. */
export async function publishBundle(options: BundleOptions): Promise<string> {
  const { dir, day } = options;
  const zip = await makeBundle(options);
  mkdirSync(join(dir, dirname(BUNDLE.path)), { recursive: true });
  writeFileSync(join(dir, BUNDLE.path), zip);
  const size = readableSize(zip.length);
  for (const file of pageFiles(dir).map((page) => join(dir, page))) {
    const html = readFileSync(file, 'utf8');
    const told = tellSize(html, `・${size}・${japaneseDate(day)}の版`);
    if (told !== html) writeFileSync(file, told);
  }
  return size;
}
