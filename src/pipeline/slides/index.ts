import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '../../audit/audit.ts';
import type { Day } from '../../lib/dates.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ManifestSlides } from '../../page/manifest.ts';
import { launchBrowser } from '../browser.ts';
import { type Cache, openCache } from '../cache.ts';
import { readManifest } from '../manifest.ts';
import { openStage, type Stage } from '../page-in-browser.ts';
import type { Sheet } from '../paper/links.ts';
import { serveSite } from '../serve.ts';
import { type LaidSlides, layOutSlides } from './lay-out.ts';
import { powerPoint } from './power-point.ts';
import { slideProblems } from './problems.ts';

export interface SlidesOptions {
  /** The unfinished site. */
  site: string;
  base: string;
  today: Day;
  /** The text behind a page, and the line on which words stand in it. */
  trace: (path: string, needle?: string) => Origin | undefined;
}

/** What became of the slides. */
export interface SlidesResult {
  /** Slides of all pages together. */
  slides: number;
  /** PowerPoint files that lie in the site, by their paths. */
  files: Map<string, Sheet>;
  problems: Problem[];
}

/** Slides and PowerPoint files that are still true. */
const CACHE = 'node_modules/.cache/slides';
const AT_ONCE = 2;

/** What slides depend on beside their page: the code that lays them out, the font, the browser (its version is added). */
const RECIPE = ['../page-in-browser.ts', 'lay-out.ts', 'power-point.ts', 'index.ts']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .concat(/"@expo-google-fonts\/biz-udgothic": "[^"]+"/.exec(readFileSync('package.json', 'utf8'))?.[0] ?? '')
  .join('\n');

/**
 * Lays out the slides of a site and writes them into their pages; those of decks go into PowerPoint files too. What did not change is
 * taken from the cache. Throws NoBrowser where there is none: the pages then hold one slide for each heading, which scrolls.
 */
export async function makeSlides({ site, base, today, trace }: SlidesOptions): Promise<SlidesResult> {
  const queue = readManifest(site).slides;
  const result: SlidesResult = { slides: 0, files: new Map(), problems: [] };
  const cache = openCache(CACHE, today);
  const browser = await launchBrowser();
  const { url, server } = await serveSite(site, base);
  const lay = async (job: ManifestSlides, stage: () => Promise<Stage>) => {
    const file = join(site, job.slides, 'index.html');
    const html = readFileSync(file, 'utf8');
    const key = keyOf(html, browser.version());
    const laid = await cached(cache, `${key}.json`, async () =>
      (await stage()).show(html, job.slides, layOutSlides),
    );
    const projected = withDeck(html, laid.html);
    writeFileSync(file, projected);
    result.slides += laid.slides.length;
    result.problems.push(...slideProblems(laid.slides, job, (words) => trace(job.page, words)));
    if (!job.pptx) return;
    const pptx = await cache.get(`${key}.pptx`, async () =>
      (await stage()).show(projected, job.slides, powerPoint),
    );
    writeFileSync(join(site, job.pptx), pptx);
    result.files.set(job.pptx, { path: job.pptx, pages: laid.slides.length, size: pptx.length });
  };
  try {
    const work = async () => {
      let opened: Promise<Stage> | undefined;
      // Its fonts are loaded only where something is not in the cache.
      const stage = () => {
        opened ??= openStage(browser, url);
        return opened;
      };
      for (let job = queue.shift(); job; job = queue.shift()) await lay(job, stage);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
    server.close();
  }
  cache.prune();
  return result;
}

/** The policy header names the other pages of the site, so it is left out. */
const keyOf = (html: string, version: string) =>
  createHash('sha256')
    .update(RECIPE)
    .update(version)
    .update(html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''))
    .digest('hex');

async function cached(cache: Cache, name: string, make: () => Promise<LaidSlides>): Promise<LaidSlides> {
  return JSON.parse(
    (await cache.get(name, async () => Buffer.from(JSON.stringify(await make())))).toString(),
  );
}

/** The page with its slides as they were laid out. */
function withDeck(html: string, deck: string): string {
  const [, name = ''] = /<([a-z-]+) data-deck\b/.exec(html) ?? [];
  const start = html.indexOf('>', html.indexOf(`<${name} data-deck`)) + 1;
  return html.slice(0, start) + deck + html.slice(html.indexOf(`</${name}>`));
}
