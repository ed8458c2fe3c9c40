import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/content/site.ts';
import { markdownProcessor } from './src/lib/markdown/index.ts';
import { inlineScriptHashes, scriptTexts } from './src/page/inline-scripts.ts';
import { EVERYWHERE } from './src/ui/layout/policy.ts';

const url = new URL(readSite().url);
const base = url.pathname;

export default defineConfig({
  site: url.origin,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' }, // HTML and CSS in one round trip (design.md §8)
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 }, // other scripts stay out of the first round trip: nothing waits for them
    plugins: [scriptTexts()],
  },
  image: { layout: 'constrained', breakpoints: [400, 800, 1200] },
  markdown: { syntaxHighlight: false, processor: markdownProcessor({ base }) },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/(sagasu|offline|print|slides|signage|poster\/\w+)\/$/.test(page) }),
  ],
  security: {
    csp: {
      // Those that differ from page to page come from the page itself (src/ui/layout/policy.ts).
      directives: [...EVERYWHERE],
      scriptDirective: { resources: ["'self'"], hashes: await inlineScriptHashes(base) },
    },
  },
});
