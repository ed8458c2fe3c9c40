import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUNDLE } from '../../features/material/bundle.ts';
import { readableSize } from '../../lib/content-files.ts';
import { japaneseDate } from '../../lib/dates.ts';
import { applyEdits, attribute, type Edit, elementsOf, parseHtml } from '../../lib/html.ts';
import { pageFiles } from '../finish-pages.ts';
import { type BundleOptions, makeBundle } from './index.ts';

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

/** Puts words where pages wait for them (`BundleLink.astro`). */
export function tellSize(html: string, words: string): string {
  if (!html.includes(' data-bundle-size')) return html;
  const edits = elementsOf(parseHtml(html)).flatMap((element): Edit[] => {
    const { attrs, startTag, endTag } = element.sourceCodeLocation ?? {};
    const mark = attrs?.['data-bundle-size'];
    if (attribute(element, 'data-bundle-size') === undefined || !mark || !startTag || !endTag) return [];
    return [
      { start: mark.startOffset - 1, end: mark.endOffset, text: '' },
      { start: startTag.endOffset, end: endTag.startOffset, text: words },
    ];
  });
  return applyEdits(html, edits);
}
