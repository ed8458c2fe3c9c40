import { globSync, readFileSync } from 'node:fs';
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { readSite } from '../../src/content/site.ts';
import { withBase, withoutBase } from '../../src/lib/href.ts';
import { FIXTURE_BASE, FIXTURE_CITY, FIXTURE_DIST } from '../fixtures/small-city.ts';

/** A built site that the browser visits. */
export interface Site {
  name: string;
  /** Where its files lie. */
  dist: string;
  base: string;
  /** Its content directory. */
  content: string;
  /** Address of its home page, once it is served. */
  url: () => string;
}

/** The fixture city: what the tests may name. */
export const FIXTURE: Site = {
  name: 'fixture city',
  dist: FIXTURE_DIST,
  base: FIXTURE_BASE,
  content: FIXTURE_CITY,
  url: () => process.env.SITE ?? '',
};

/** What staff wrote: visited for what must hold whatever they write. */
export const REAL: Site = {
  name: 'real site',
  dist: 'dist',
  base: new URL(readSite().url).pathname,
  content: 'content',
  url: () => process.env.REAL_SITE ?? '',
};

/** Address of a page of the served site; `path` is root-relative, without the base. */
export const at = (path: string, site = FIXTURE): string => new URL(path.slice(1), site.url()).href;

/** A path as a link of the fixture city writes it. */
export const linked = (path: string): string => withBase(path, FIXTURE_BASE);

/** The published address of a path of the fixture city, as feeds, shares and sheets give it. */
export const published = (path: string): string => new URL(path.slice(1), readSite(FIXTURE_CITY).url).href;

/** Every address of the sitemap, and the pages it does not list: search, offline, 404, the sheets as pages. */
export function allPaths({ dist, base }: Site = FIXTURE): string[] {
  const xml = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => withoutBase(new URL(address).pathname, base) ?? `（土台の外）${address}`,
  );
  const sheets = globSync('{ouchi/*/print,iryokikan/print,kyukyu/card/poster/*}', { cwd: dist })
    .filter((name) => !name.endsWith('.pdf'))
    .map((folder) => `/${folder}/`);
  return [...listed, ...sheets, '/sagasu/', '/offline/', '/404.html'];
}

/** One page per template of the fixture city, for quick runs. */
const TEMPLATES = [
  '/',
  '/kyukyu/',
  '/kyukyu/card/memo/',
  '/kyukyu/card/tsukuru/',
  '/kyukyu/card/poster/a4/',
  '/zaitaku/service/',
  '/suuji/',
  '/nenrei/10-20/',
  '/koza/fuyu/',
  '/iryokikan/',
  '/iryokikan/aoba-iin/',
  '/iryokikan/print/',
  '/ouchi/2/',
  '/ouchi/2/print/',
  '/sagasu/',
  '/offline/',
  '/shiryo/',
  '/404.html',
];
export const quick = process.env.E2E === 'quick';
export const paths = quick ? TEMPLATES : allPaths();

/** Collects everything a visit should never show: console output, page errors, CSP violations, requests that leave. */
export async function watch(page: Page, site = FIXTURE): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The tests themselves keep the worker out.
    if (!message.text().includes('Service Worker registration blocked by Playwright'))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.url()).origin)
      complaints.push(`left the site: ${request.url()}`);
  });
  if (!watched.has(page))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
  watched.add(page);
  return complaints;
}
const watched = new WeakSet<Page>();

/**
 * For tests that only look at a page, many of them: the tab stays open from one to the next. A new one starts a process, which reads its
 * fonts anew: that costs more than the look.
 */
export const lookAt = base.extend<{ page: Page }, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const tab = await browser.newPage({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        serviceWorkers: 'block',
      });
      await use(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await use(tab);
    tab.removeAllListeners();
    await tab.emulateMedia({ media: null, colorScheme: null });
    await tab.setViewportSize({ width: 1280, height: 720 });
  },
});

export type { BrowserContextOptions, Page };
export { base as test, expect };
