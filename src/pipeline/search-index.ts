import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages that carry `data-pagefind-body`; returns how many. Throws when Pagefind reports an error. */
export async function buildSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(`検索の索引を作れませんでした: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  // Pagefind's own interfaces: we have our own, and nobody should have to download or carry them.
  for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}.*', {
    cwd: join(site, 'pagefind'),
  }))
    rmSync(join(site, 'pagefind', file));
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`検索の索引を作れませんでした: ${problems.join(' ')}`);
  if (added.page_count === 0) throw new Error('検索の索引が空です。');
  return added.page_count;
}
