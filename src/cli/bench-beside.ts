import type { Browser, Page } from 'playwright-core';
import { readSite } from '../content/site.ts';
import { SEARCH_PAGE } from '../features/search/pages.ts';
import { median } from '../lib/median.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { writeFigures } from './bench-figures.ts';
import { openLighthouse } from './bench-lighthouse.ts';
import { QUESTIONS } from './bench-search.ts';
import { type CountedSite, countedSite, packed, sitemapPaths } from './bench-served.ts';
import { starlightOf } from './bench-starlight.ts';
import { toolName } from './bench-tools.ts';

/** So many pages, spread over the sitemap, are loaded by Lighthouse on either site. */
const LCP_PAGES = 12;

/** One of the two sites: what it is called, and how its search is asked from an open home page. Says whether something was found. */
interface Side {
  name: string;
  site: CountedSite;
  ask(tab: Page, question: string): Promise<boolean>;
}

/** What one side costs, value by value. */
interface Costs {
  paint: number[];
  requests: number[];
  bytes: number[];
  kept: number[];
  lcp: number[];
  search: number[];
  found: number;
}

/**
 * The site and one of Starlight with the same text, side by side: the same pages, server, browser and Lighthouse, in turns. Writes the
 * table into the README.
 */
export async function besideStarlight(dist: string): Promise<void> {
  const { name, url } = readSite();
  const base = new URL(url).pathname;
  const starlight = starlightOf(dist, sitemapPaths(dist, base), { name, url });
  for (const folder of [dist, starlight.dist]) packed(folder);
  const sides: Side[] = [
    { name: 'this site', site: await countedSite(dist, base), ask: askOurs },
    { name: toolName('@astrojs/starlight'), site: await countedSite(starlight.dist, '/'), ask: askStarlight },
  ];
  const costs = sides.map(
    (): Costs => ({ paint: [], requests: [], bytes: [], kept: [], lcp: [], search: [], found: 0 }),
  );
  const browser = await launchBrowser();
  const lighthouse = await openLighthouse();
  const onBoth = async (measure: (side: Side, cost: Costs) => Promise<void>) => {
    for (const [i, side] of sides.entries()) await measure(side, costs[i] as Costs);
  };
  const { paths } = starlight;
  const sample = paths.filter((_, i) => i % Math.ceil(paths.length / LCP_PAGES) === 0);
  try {
    for (const path of paths) await onBoth((side, cost) => firstVisit(browser, side.site, path, cost));
    for (const question of QUESTIONS) await onBoth((side, cost) => coldSearch(browser, side, question, cost));
    for (const path of sample)
      await onBoth(async ({ site }, cost) => {
        cost.lcp.push((await lighthouse.run(site.url + path)).lcp);
      });
  } finally {
    await lighthouse.close();
    await browser.close();
    for (const { site } of sides) site.close();
  }
  const spread = (values: readonly number[], unit = '') =>
    `${Math.round(median(values)).toLocaleString('en')}${unit}, most ${Math.round(Math.max(...values)).toLocaleString('en')}${unit}`;
  const rows = [
    ['of a page, median', ...sides.map(({ name }) => name)],
    ['to paint: HTML and what holds it up', ...costs.map(({ paint }) => spread(paint, ' B'))],
    ['first visit, requests', ...costs.map(({ requests }) => spread(requests))],
    ['first visit, all that is sent', ...costs.map(({ bytes }) => spread(bytes, ' B'))],
    ['kept after it for when there is no network', ...costs.map(({ kept }) => spread(kept, ' B'))],
    [`LCP (${sample.length} pages)`, ...costs.map(({ lcp }) => spread(lcp, ' ms'))],
    ['a cold search from the home page, sent', ...costs.map(({ search }) => spread(search, ' B'))],
    ['questions with a result', ...costs.map(({ found }) => `${found} of ${QUESTIONS.length}`)],
  ];
  for (const row of rows) console.log(row.map((cell) => cell.padEnd(40)).join(''));
  writeFigures(
    'starlight',
    rows,
    `The same ${paths.length} pages on both sides: Starlight has their headings and paragraphs only (no pictures, links, forms), its own ` +
      `theme, menu and search. In one run and in turns, from the same loopback server with brotli; bytes are bodies as sent, until nothing ` +
      `is asked for 1.5 s; what a service worker fetches by itself stands apart. LCP: ${toolName('lighthouse')}, mobile, simulated.`,
  );
}

/** A first visit to a page by somebody who was never there. */
async function firstVisit(browser: Browser, site: CountedSite, path: string, cost: Costs): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
  site.sent();
  await tab.goto(site.url + path, { waitUntil: 'load' });
  await site.quiet();
  const { pages, worker } = site.sent();
  cost.requests.push(pages.requests);
  cost.bytes.push(pages.bytes);
  cost.kept.push(worker.bytes);
  cost.paint.push(await tab.evaluate(bytesToPaint));
  await tab.close();
}

/** What the browser itself says it had to have before it painted, in bytes as sent. */
function bytesToPaint(): number {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as (PerformanceResourceTiming & { renderBlockingStatus: string })[];
  return entries
    .filter((entry) => entry.entryType === 'navigation' || entry.renderBlockingStatus === 'blocking')
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

/** All that is sent for a question when only the home page is there. */
async function coldSearch(browser: Browser, { site, ask }: Side, question: string, cost: Costs) {
  const tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
  await tab.goto(site.url, { waitUntil: 'load' });
  await site.quiet();
  site.sent();
  if (await ask(tab, question)) cost.found++;
  await site.quiet();
  cost.search.push(site.sent().pages.bytes);
  await tab.close();
}

/** True once something stands in the list of results; false when nothing comes. */
const appears = (tab: Page, result: string): Promise<boolean> =>
  tab
    .locator(result)
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );

async function askOurs(tab: Page, question: string): Promise<boolean> {
  await tab.goto(new URL(`.${SEARCH_PAGE.path}?${new URLSearchParams({ q: question })}`, tab.url()).href);
  return appears(tab, '[data-search-results] > li');
}

async function askStarlight(tab: Page, question: string): Promise<boolean> {
  await tab.locator('button[data-open-modal]').click();
  await tab.locator('.pagefind-ui__search-input').fill(question);
  return appears(tab, '.pagefind-ui__result');
}
