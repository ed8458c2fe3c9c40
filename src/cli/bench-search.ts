import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SEARCH_PAGE } from '../features/search/pages.ts';
import { median } from '../lib/median.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { pageFiles } from '../pipeline/finish-pages.ts';
import { indexFolder, type SearchLists } from '../pipeline/search-index.ts';
import { figuresOf, percents, readQueries } from '../pipeline/search-judge.ts';
import { baseOf, judged, openTrial } from '../pipeline/search-trial.ts';
import { serveSite } from '../pipeline/serve.ts';
import { packed } from './bench-served.ts';

/** A line as slow as it may be: 150 ms, 1.6 Mbit/s; a processor at a quarter of this one's speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const SLOWER = 4;
/** Typing of somebody who looks for the keys, in milliseconds a key. */
const KEY = 200;
/** Questions as people ask them. */
export const QUESTIONS = [
  '訪問診療',
  '退院 お金',
  'みとり',
  '先生が家に来る',
  '救急車',
  '人生会議',
  'ケアマネ',
  'かいごほけん',
  '夜の電話',
];

const spread = (values: readonly number[]) =>
  `median ${median(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms`;

/** What the search of a built site costs: index step and size, a slow telephone, and how well it answers the judged questions. */
export async function searchCost(dist: string, lists: SearchLists): Promise<string[]> {
  const started = performance.now();
  const pages = await indexFolder(dist, pageFiles(dist), lists);
  const seconds = (performance.now() - started) / 1000;
  packed(dist);
  const { bytes, whole } = indexSize(dist);
  const lines = [
    `search, ${pages} pages: index step ${seconds.toFixed(1)} s; ${whole} B, as sent ${(bytes / pages).toFixed(0)} B a page`,
    ...(await slowTelephone(dist)),
  ];
  for (const file of ['tests/search/queries-tuning.tsv', 'tests/search/queries-held-out.tsv']) {
    const trial = await openTrial(dist);
    const judgements = await judged(readQueries(readFileSync(file, 'utf8')), trial);
    await trial.close();
    const figures = figuresOf(judgements);
    lines.push(
      `  ${file}: ${figures.questions} questions, first / top 3 / recall@5 / MRR@10 / empty ${percents(figures).join(' / ')} %`,
    );
  }
  return lines;
}

function indexSize(dist: string) {
  const cwd = join(dist, 'pagefind');
  const size = (file: string) => statSync(join(cwd, file)).size;
  const files = globSync('**/*.{json,pf_index,pf_meta}', { cwd });
  const sent = (file: string) => size(file.endsWith('.json') ? `${file}.br` : file);
  return {
    bytes: files.reduce((sum, file) => sum + sent(file), 0),
    whole: files.reduce((sum, file) => sum + size(file), 0),
  };
}

async function slowTelephone(dist: string): Promise<string[]> {
  const { url, server } = await serveSite(dist, baseOf(dist));
  const browser = await launchBrowser();
  const page = new URL(`.${SEARCH_PAGE.path}`, url).href;
  try {
    const typed = [];
    const linked = [];
    for (const question of QUESTIONS) {
      typed.push(await afterTyping(browser, page, question));
      linked.push(await fromLink(browser, page, question));
    }
    const kilobytes = Math.max(...typed.map(({ loaded }) => loaded)) / 1000;
    const before = Math.max(...typed.map(({ untouched }) => untouched));
    return [
      `  before the field is touched ${before} B of the index; until the first results at most ${kilobytes.toFixed(0)} KB`,
      `  commit to first result: ${spread(typed.map(({ time }) => time))}; a cold link: ${spread(linked)}`,
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** A visit on a slow line, with the bytes of the index that it has cost so far. */
async function visit(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
  const tab = await context.newPage();
  await tab.addInitScript(notes, FIRST);
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const ours = new Set<string>();
  let loaded = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/pagefind/')) ours.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) loaded += encodedDataLength;
  });
  return { tab, loaded: () => loaded, end: () => context.close() };
}
const FIRST = '[data-search-results] > li';

/** Notes in the page itself when it is asked and when the first result is drawn: what a tool waits for comes much later on a slow one. */
function notes(first: string) {
  const times = { asked: 0, drawn: 0 };
  Object.assign(window, { times });
  addEventListener(
    'submit',
    () => {
      times.asked = performance.now();
      times.drawn = 0;
    },
    true,
  );
  const look = () =>
    requestAnimationFrame(() => {
      if (times.drawn === 0 && document.querySelector(first)) times.drawn = performance.now();
    });
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** From the question, or from the beginning of the visit, to the first result on the screen, in milliseconds. */
async function firstResult(tab: Page): Promise<number> {
  const drawn = await tab.waitForFunction(() => {
    const { times } = window as unknown as { times: { asked: number; drawn: number } };
    return times.drawn > 0 && times.drawn - times.asked;
  });
  return Number(await drawn.jsonValue());
}

async function afterTyping(browser: Browser, page: string, question: string) {
  const { tab, loaded, end } = await visit(browser);
  await tab.goto(page, { waitUntil: 'load' });
  const untouched = loaded();
  const field = tab.locator('#q-page');
  await field.focus();
  await field.pressSequentially(question, { delay: KEY });
  await field.press('Enter');
  const time = await firstResult(tab);
  const result = { time, untouched, loaded: loaded() };
  await end();
  return result;
}

async function fromLink(browser: Browser, page: string, question: string): Promise<number> {
  const { tab, end } = await visit(browser);
  await tab.goto(`${page}?${new URLSearchParams({ q: question })}`, { waitUntil: 'commit' });
  const time = await firstResult(tab);
  await end();
  return time;
}
