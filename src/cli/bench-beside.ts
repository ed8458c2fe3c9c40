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
  costs: Costs;
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

const noCosts = (): Costs => ({
  paint: [],
  requests: [],
  bytes: [],
  kept: [],
  lcp: [],
  search: [],
  found: 0,
});

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
    { name: 'this site', site: await countedSite(dist, base), ask: askOurs, costs: noCosts() },
    {
      name: toolName('@astrojs/starlight'),
      site: await countedSite(starlight.dist, '/'),
      ask: askStarlight,
      costs: noCosts(),
    },
  ];
  const browser = await launchBrowser();
  const lighthouse = await openLighthouse();
  const onBoth = async (measure: (side: Side) => Promise<void>) => {
    for (const side of sides) await measure(side);
  };
  const { paths } = starlight;
  const sample = paths.filter((_, i) => i % Math.ceil(paths.length / LCP_PAGES) === 0);
  try {
    for (const path of paths) await onBoth((side) => firstVisit(browser, side, path));
    for (const question of QUESTIONS) await onBoth((side) => coldSearch(browser, side, question));
    for (const path of sample)
      await onBoth(async ({ site, costs }) => {
        costs.lcp.push((await lighthouse.run(site.url + path)).lcp);
      });
  } finally {
    await lighthouse.close();
    await browser.close();
    for (const { site } of sides) site.close();
  }
  const rows = [
    ['of a page', ...sides.map(({ name }) => name)],
    ['to paint: HTML and what holds it up', ...sides.map(({ costs: { paint } }) => spread(paint, ' B'))],
    ['first visit, requests', ...sides.map(({ costs: { requests } }) => spread(requests))],
    ['first visit, all that is sent', ...sides.map(({ costs: { bytes } }) => spread(bytes, ' B'))],
    ['kept after it for when there is no network', ...sides.map(({ costs: { kept } }) => spread(kept, ' B'))],
    [`LCP (${sample.length} pages)`, ...sides.map(({ costs: { lcp } }) => spread(lcp, ' ms'))],
    ['a cold search from the home page, sent', ...sides.map(({ costs: { search } }) => spread(search, ' B'))],
    ['questions with a result', ...sides.map(({ costs: { found } }) => `${found} of ${QUESTIONS.length}`)],
  ];
  for (const row of rows) console.log(row.map((cell) => cell.padEnd(44)).join(''));
  writeFigures('starlight', rows, methodOf(paths.length));
}

/** The middle one and the largest. */
function spread(values: readonly number[], unit = ''): string {
  const [middle, most] = [median(values), Math.max(...values)].map((value) =>
    Math.round(value).toLocaleString('en'),
  );
  return `${middle}${unit}, most ${most}${unit}`;
}

const methodOf = (pages: number): string =>
  [
    `Medians of the same ${pages} pages on both sides: Starlight has their headings and paragraphs only (no pictures, links, forms),`,
    'its own theme, menu and search. In one run and in turns, from the same loopback server with brotli that lets nothing be cached;',
    'bytes are bodies as sent, until nothing is asked for 1.5 s. What a service worker fetches by itself stands apart.',
    `LCP: ${toolName('lighthouse')}, mobile, simulated.`,
  ].join(' ');

/** A first visit to a page by somebody who was never there. */
async function firstVisit(browser: Browser, { site, costs }: Side, path: string): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
  site.sent();
  await tab.goto(site.url + path, { waitUntil: 'load' });
  await site.quiet();
  const { pages, worker } = site.sent();
  costs.requests.push(pages.requests);
  costs.bytes.push(pages.bytes);
  costs.kept.push(worker.bytes);
  costs.paint.push(await tab.evaluate(bytesToPaint));
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
async function coldSearch(browser: Browser, { site, ask, costs }: Side, question: string) {
  const tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
  await tab.goto(site.url, { waitUntil: 'load' });
  await site.quiet();
  site.sent();
  if (await ask(tab, question)) costs.found++;
  await site.quiet();
  costs.search.push(site.sent().pages.bytes);
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
