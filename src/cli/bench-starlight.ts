import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageRecord } from '../features/search/page-record.ts';
import { environmentWith } from '../lib/environment.ts';
import { parseHtml } from '../lib/html.ts';
import { installTools } from './bench-tools.ts';

/** Starlight as it comes, in Japanese: its theme, its menu of all pages, its search. */
const config = (name: string, origin: string) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: ${JSON.stringify(origin)},
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: ${JSON.stringify(name)},
      locales: { root: { label: '日本語', lang: 'ja' } },
    }),
  ],
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A page whose whole text is not for the search; Starlight gets it all the same. */
const NOT_SEARCHED = /(<main[^>]*?) data-pagefind-ignore/;

/** Signs that Markdown would take for its own. */
const asText = (line: string) => line.replace(/[\\`*_{}[\]<>#+.!|~&$:-]/g, '\\$&');

/**
 * A site of Starlight with the text of some pages of a built site: headings and paragraphs as a reader finds them, without pictures,
 * links and forms. Returns the built folder and the pages it has.
 */
export function starlightOf(
  dist: string,
  paths: readonly string[],
  site: { name: string; url: string },
): { dist: string; paths: string[] } {
  const dir = installTools();
  for (const made of ['src', 'dist']) rmSync(join(dir, made), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  write('astro.config.mjs', config(site.name, new URL(site.url).origin));
  write('src/content.config.ts', COLLECTION);
  const written = paths.filter((path) => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const record = pageRecord(parseHtml(html.replace(NOT_SEARCHED, '$1')));
    if (!record) return false;
    const parts = record.parts.flatMap(({ heading, blocks }) => [
      ...(heading === '' ? [] : [`## ${asText(heading)}`]),
      ...blocks.map(asText),
    ]);
    const front = `---\ntitle: ${JSON.stringify(record.title)}\ndescription: ${JSON.stringify(record.lead)}\n---`;
    write(`src/content/docs/${path}index.md`, `${[front, ...parts].join('\n\n')}\n`);
    return true;
  });
  execFileSync(process.execPath, [join(dir, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environmentWith({ ASTRO_TELEMETRY_DISABLED: '1' }),
  });
  return { dist: join(dir, 'dist'), paths: written };
}
