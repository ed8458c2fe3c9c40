import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Auditor } from '../audit/index.ts';
import { pathOf } from '../audit/site.ts';
import { withBase } from '../lib/href.ts';
import { linkSheets, type Sheet } from './paper/links.ts';
import type { SearchIndex } from './search-index.ts';
import { styleSelector } from './styles.ts';
import { trimPage } from './trim-page.ts';
import { withoutLinksTo } from './unpublished-links.ts';
import { notePictures, removeUnusedPictures } from './unused-pictures.ts';

export interface FinishOptions {
  /** The unfinished site. */
  site: string;
  base: string;
  /** The printed sheets that lie in the site, by their paths. */
  sheets: ReadonlyMap<string, Sheet>;
  /** Addresses of texts that are not out yet: nothing leads there. */
  unpublished: ReadonlySet<string>;
  /** Hashes of the scripts that may stand in a page. */
  scripts: ReadonlySet<string>;
  index: SearchIndex;
  auditor: Auditor;
}

/** Files of the pages of a site. Pagefind's folder holds none. */
export const pageFiles = (site: string): string[] =>
  globSync('**/*.html', { cwd: site, exclude: ['pagefind'] }).sort();

/**
 * Goes over the pages of a site, each once, from what Astro wrote to what is published: the ways to its sheets, its styles and
 * policy, the search index, the audit. Each is parsed once, and only one at a time is held. Pictures that no page names are taken
 * out at the end. Returns how many pages there are.
 */
export async function finishPages({
  site,
  base,
  sheets,
  unpublished,
  scripts,
  index,
  auditor,
}: FinishOptions): Promise<number> {
  const select = styleSelector();
  const files = pageFiles(site);
  const pictures = new Set<string>();
  for (const file of files) {
    const path = pathOf(file);
    const linked = linkSheets(readFileSync(join(site, file), 'utf8'), sheets, (to) => withBase(to, base));
    const { html, frame, document, elements } = trimPage(
      withoutLinksTo(linked, unpublished, base),
      select,
      scripts,
    );
    writeFileSync(join(site, file), html);
    notePictures(elements, pictures);
    index.add(path, document);
    await auditor.page({ file, path, html, frame, elements });
  }
  removeUnusedPictures(site, pictures);
  return files.length;
}
