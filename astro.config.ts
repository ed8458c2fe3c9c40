import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/content/site.ts';
import { markdownProcessor } from './src/lib/markdown/index.ts';
import { inlineScriptHashes } from './src/page/inline-scripts.ts';

const url = new URL(readSite().url);
const base = url.pathname;

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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: await inlineScriptHashes() },
    },
  },
});
