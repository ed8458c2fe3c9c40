import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The search index while it is made. Its steps throw when Pagefind reports an error. */
export interface SearchIndex {
  /** Takes a page in; `path` is its address without the base. Pages may be added without waiting for one another. */
  add(path: string, html: string): Promise<void>;
  /** Writes the index into a site; returns how many pages are in it. */
  write(site: string): Promise<number>;
  /** Ends Pagefind, however far it came. */
  close(): Promise<void>;
}

export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  throwOn(errors);
  if (!index) throw new Error('検索の索引を作れませんでした。');
  let pages = 0;
  return {
    async add(path, content) {
      const added = await index.addHTMLFile({ url: path, content });
      throwOn(added.errors);
      pages++;
    },
    async write(site) {
      if (pages === 0) throw new Error('検索の索引が空です。');
      const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
      throwOn(written.errors);
      // Pagefind's own interfaces: we have our own, and nobody should have to download or carry them.
      for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}.*', {
        cwd: join(site, 'pagefind'),
      }))
        rmSync(join(site, 'pagefind', file));
      return pages;
    },
    async close() {
      await close();
    },
  };
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索の索引を作れませんでした: ${errors.join(' ')}`);
}
