import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/content/site.ts';
import { markdownProcessor } from './src/lib/markdown/index.ts';

const url = new URL(readSite().url);
const base = url.pathname;

/** The one script that runs before the first paint: a chosen text size never flashes, search results have their room. */
const early = readFileSync('src/ui/layout/early.js', 'utf8').trim();
const earlyHash = `sha256-${createHash('sha256').update(early).digest('base64')}` as const;

export default defineConfig({
  site: url.origin,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' }, // HTML and CSS in one round trip (design.md §8)
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } }, // scripts stay out of the first round trip: nothing waits for them
  image: { layout: 'constrained', breakpoints: [400, 800, 1200] },
  markdown: { syntaxHighlight: false, processor: markdownProcessor({ base }) },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(sagasu|print)\/$/.test(page) })],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // 'wasm-unsafe-eval' is for Pagefind's WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [earlyHash] },
    },
  },
});
