import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { readSite } from '../content/site.ts';
import { median } from '../lib/median.ts';
import { CHROMIUM_ARGS, findBrowser } from '../pipeline/browser.ts';
import { writeFigures } from './bench-figures.ts';
import { countedSite, packed, sitemapPaths } from './bench-served.ts';
import { type LighthouseReport, loadLighthouse, toolName } from './bench-tools.ts';

/** The categories, as Lighthouse and as people call them. */
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;
type Category = keyof typeof CATEGORIES;
const NAMES = Object.keys(CATEGORIES) as Category[];

/** One run over one page. */
export interface Run {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** Audits that took points: `total-blocking-time`. */
  failed: string[];
  /** Largest contentful paint on a slow telephone, as Lighthouse reckons it, in milliseconds. */
  lcp: number;
  /** How fast the machine was just then, by Lighthouse's own measure (`benchmarkIndex`). */
  speed: number;
}

/** A browser with Lighthouse, and its end. A run can leave audits out. */
export async function openLighthouse() {
  const lighthouse = await loadLighthouse();
  const browser = await puppeteer.launch({ executablePath: findBrowser().path, args: CHROMIUM_ARGS });
  const port = Number(new URL(browser.wsEndpoint()).port);
  return {
    run: async (url: string, skipAudits: string[] = []): Promise<Run> => {
      const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: NAMES, skipAudits });
      if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message}`);
      return runOf(result.lhr);
    },
    close: () => browser.close(),
  };
}

function runOf({ categories, audits, environment }: LighthouseReport): Run {
  const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
  const failed = NAMES.filter((name) => score(name) < 100).flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
      .map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(NAMES.map((name) => [name, score(name)])) as Run['scores'],
    failed,
    lcp: audits['largest-contentful-paint']?.numericValue ?? 0,
    speed: environment.benchmarkIndex,
  };
}

const isPerfect = ({ scores }: Run) => NAMES.every((name) => scores[name] === 100);
const told = ({ scores }: Run) => NAMES.map((name) => scores[name]).join(' / ');

/**
 * The audits a page cannot pass on purpose. A preview asks not to be found. On a page where people write what is theirs, the policy
 * lets no script send anything, and Lighthouse fetches `robots.txt` from inside the page; the other pages are asked for the same file.
 */
const leftOut = (html: string, preview: boolean): string[] => [
  ...(preview ? ['is-crawlable'] : []),
  ...(html.includes("connect-src 'none'") ? ['robots-txt'] : []),
];

/** A page with the run that counts, and all that were made. */
interface Result extends Run {
  path: string;
  runs: Run[];
}

/** A page that has not four times 100 is measured twice more, and the middle of the three counts: a busy machine costs points. */
async function resultOf(path: string, measure: () => Promise<Run>): Promise<Result> {
  const first = await measure();
  const runs = isPerfect(first) ? [first] : [first, await measure(), await measure()];
  const sum = ({ scores }: Run) => NAMES.reduce((all, name) => all + scores[name], 0);
  const middle = runs.toSorted((a, b) => sum(a) - sum(b))[runs.length >> 1] ?? first;
  return { ...middle, path: `/${path}`, runs };
}

function tell(result: Result): void {
  const { path, lcp, failed, runs } = result;
  const others = runs.length > 1 ? `(${runs.map(told).join(', ')})` : '';
  console.log(path.padEnd(34), told(result), `LCP ${lcp.toFixed(0)} ms`, ...failed, others);
}

/**
 * Lighthouse, as a telephone, on every page of the sitemap, or on those that are named (`/soudan/`). Prints a line a page. All pages:
 * also a table in the README.
 */
export async function lighthousePages(dist: string, named: readonly string[]): Promise<void> {
  const site = readSite();
  const base = new URL(site.url).pathname;
  packed(dist);
  const all = sitemapPaths(dist, base);
  const preview = site.status === 'preview';
  const { url, close } = await countedSite(dist, base);
  const lighthouse = await openLighthouse();
  const results: Result[] = [];
  const closed: string[] = [];
  try {
    for (const path of named.length === 0 ? all : all.filter((path) => named.includes(`/${path}`))) {
      const skip = leftOut(readFileSync(join(dist, path, 'index.html'), 'utf8'), preview);
      if (skip.includes('robots-txt')) closed.push(`\`/${path}\``);
      const result = await resultOf(path, () => lighthouse.run(url + path, skip));
      tell(result);
      results.push(result);
    }
  } finally {
    await lighthouse.close();
    close();
  }
  const perfect = results.filter(isPerfect).length;
  console.log(`Lighthouse: ${perfect} of ${results.length} pages have four times 100`);
  if (named.length === 0) writeFigures('lighthouse', tableOf(results), methodOf(results, preview, closed));
}

const tableOf = (results: readonly Result[]): string[][] => [
  ['Lighthouse, mobile', ...NAMES.map((name) => CATEGORIES[name]), 'took points'],
  [
    `4 × 100: ${results.filter(isPerfect).length} of ${results.length} pages; the lowest of each`,
    ...NAMES.map((name) => String(Math.min(...results.map(({ scores }) => scores[name])))),
    '',
  ],
  ...results
    .filter((result) => !isPerfect(result))
    .map(({ path, scores, failed }) => [
      `\`${path}\``,
      ...NAMES.map((name) => String(scores[name])),
      failed.join(', '),
    ]),
];

function methodOf(results: readonly Result[], preview: boolean, closed: readonly string[]): string {
  const paints = results.map(({ lcp }) => lcp);
  const again = results.filter(({ runs }) => runs.length > 1).length;
  const speeds = results.flatMap(({ runs }) => runs.map(({ speed }) => speed));
  return [
    `${toolName('lighthouse')} on every page of the sitemap: simulated slow 4G, a processor four times slower, cold,`,
    'from a loopback server with brotli;',
    ...(preview ? ['without `is-crawlable`, since a preview asks not to be found;'] : []),
    ...(closed.length > 0
      ? [
          `on ${closed.join(', ')} without \`robots-txt\`, which it fetches from inside the page:`,
          "these send nothing (`connect-src 'none'`);",
        ]
      : []),
    `LCP median ${median(paints).toFixed(0)} ms, longest ${Math.max(...paints).toFixed(0)} ms.`,
    `${again} ${again === 1 ? 'page' : 'pages'} had less than 100 somewhere at first: of three runs the middle one counts.`,
    `How fast the machine was meanwhile (benchmarkIndex): median ${median(speeds).toFixed(0)}, lowest ${Math.min(...speeds).toFixed(0)}.`,
  ].join(' ');
}
