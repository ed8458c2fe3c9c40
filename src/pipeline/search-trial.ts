import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close as closePagefind, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Hit } from '../features/search/engine.ts';
import { NAMES_FILE, type SearchNames } from '../features/search/names.ts';
import { SEARCH_PAGE } from '../features/search/pages.ts';
import { withoutBase } from '../lib/href.ts';
import { attribute, elementsOf, parseHtml } from '../lib/html.ts';
import { launchBrowser } from './browser.ts';
import { WORK_DIR } from './lock.ts';
import type { JudgedQuery, Judgement, Shown } from './search-judge.ts';
import { serveSite } from './serve.ts';

/** A built search that can be asked from a command, in a real browser. */
export interface SearchTrial {
  /** How many pages are in its index. */
  pages: number;
  /** What the search page shows for a question. */
  shown(query: string): Promise<Shown>;
  /** What the engine finds, and by what. */
  hits(query: string): Promise<Hit[]>;
  close(): Promise<void>;
}

const searchFile = (folder: string) => join(folder, SEARCH_PAGE.path, 'index.html');

/** The path under which a built site lives, as its search page says it. Throws, in Japanese, where there is none. */
export function baseOf(folder: string): string {
  if (!existsSync(searchFile(folder)))
    throw new Error(`${folder} に、さがすページ（${SEARCH_PAGE.path}）がありません。先に npm run build`);
  const page = parseHtml(readFileSync(searchFile(folder), 'utf8'));
  const results = elementsOf(page).find(({ tagName }) => tagName === 'search-results');
  return (results && attribute(results, 'data-base')) ?? '/';
}

const namesIn = (folder: string): SearchNames =>
  JSON.parse(readFileSync(join(folder, 'pagefind', NAMES_FILE), 'utf8'));

/** Serves a folder on a loopback port and opens one of its pages, as on a telephone. */
async function openPage(folder: string, base: string, path: string) {
  const { url, server } = await serveSite(folder, base);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
  await page.goto(new URL(`.${path}`, url).href);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, close };
}

/** Serves a built site on a loopback port and opens its search. */
export async function openTrial(folder: string): Promise<SearchTrial> {
  const base = baseOf(folder);
  const { page, close } = await openPage(folder, base, SEARCH_PAGE.path);
  return {
    pages: namesIn(folder).pages.length,
    async shown(query) {
      await ask(page, query);
      const { links, ...shown } = await page.evaluate(() => {
        const visible = [...document.querySelectorAll<HTMLElement>('[data-search-box]')].filter(
          (box) => !box.hidden,
        );
        const boxes = visible.map((box) => box.dataset.searchBox ?? '');
        return {
          links: [...document.querySelectorAll('[data-search-results] > li')].map(
            (item) => item.querySelector('a')?.pathname ?? '',
          ),
          boxes: boxes.filter((box) => box !== 'desk'),
          told: boxes.includes('desk'),
        };
      });
      return { ...shown, links: links.map((link) => withoutBase(decodeURI(link), base) ?? link) };
    },
    async hits(query) {
      return await page.evaluate(
        (asked) =>
          (
            document.querySelector('search-results') as HTMLElement & { ask(query: string): Promise<Hit[]> }
          ).ask(asked),
        query,
      );
    },
    close,
  };
}

/** Asks as a link does that leads to a question, without loading the page anew. */
async function ask(page: Page, query: string): Promise<void> {
  await page.evaluate((asked) => {
    document.querySelector('[data-search-results]')?.removeAttribute('data-search-state');
    history.pushState({}, '', `?q=${encodeURIComponent(asked)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForSelector('[data-search-results][data-search-state=done]', { state: 'attached' });
}

/**
 * Pagefind as it comes, on the same pages: what the search is measured against. Its index is made of their HTML by its own rules, and
 * asked by its own interface from a page in Japanese.
 */
export async function openPlain(folder: string): Promise<Omit<SearchTrial, 'hits'>> {
  const base = baseOf(folder);
  mkdirSync(WORK_DIR, { recursive: true });
  const work = mkdtempSync(join(WORK_DIR, 'site-plain-'));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join(' '));
  const { pages } = namesIn(folder);
  for (const { url } of pages) {
    const content = readFileSync(join(folder, url, 'index.html'), 'utf8');
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: join(work, 'pagefind') });
  await closePagefind();
  writeFileSync(join(work, 'index.html'), '<!doctype html><html lang="ja"><title>Pagefind</title>');
  writeFileSync(join(work, '404.html'), '');
  const opened = await openPage(work, base, '/');
  return {
    pages: pages.length,
    async shown(query) {
      const links = await opened.page.evaluate(async (asked) => {
        const pagefind = await import(`${location.pathname}pagefind/pagefind.js`);
        const { results } = await pagefind.search(asked);
        const found = await Promise.all(
          results.slice(0, 10).map((result: { data(): Promise<{ raw_url: string }> }) => result.data()),
        );
        return found.map(({ raw_url }) => raw_url as string);
      }, query);
      return { links, boxes: [], told: links.length === 0 };
    },
    async close() {
      await opened.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** What a search shows for each of many questions. */
export async function judged(
  queries: readonly JudgedQuery[],
  search: Pick<SearchTrial, 'shown'>,
): Promise<Judgement[]> {
  const all: Judgement[] = [];
  for (const asked of queries) all.push({ asked, shown: await search.shown(asked.query) });
  return all;
}
