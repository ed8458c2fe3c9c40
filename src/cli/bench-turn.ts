import type { Browser, CDPSession, Page } from 'playwright-core';
import { readSite } from '../content/site.ts';
import { median } from '../lib/median.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { serveSite } from '../pipeline/serve.ts';
import { packed } from './bench-served.ts';
import { slowLine } from './slow-line.ts';

/** A processor at a quarter of this one's speed. */
const SLOWER = 4;
/** So long a finger rests on a link when it taps, in milliseconds. */
const TAP = 100;
/** Where the taps are made, and how many links of each page are taken. */
const FROM = ['', 'komatta/', 'zaitaku/', 'kyukyu/'];
const LINKS = 4;

/** With the pages as they are, and without what fetches ahead, or without the worker. */
const WAYS = {
  'as it is': {},
  'not fetched ahead': { ahead: false },
  'without the worker': { worker: false },
};
interface Way {
  ahead?: boolean;
  worker?: boolean;
}

/**
 * How long it takes, on a slow telephone, from a tap on a link to the first paint of the next page, at the second visit. A tap is
 * one when the finger leaves the glass (the browser's `click`); the time from the finger's touch is told beside it.
 */
export async function turnCost(dist: string): Promise<string[]> {
  packed(dist);
  const { url: host, server } = await serveSite(dist, new URL(readSite().url).pathname);
  const { url, line } = await slowLine(host);
  const browser = await launchBrowser();
  try {
    const lines: string[] = [];
    for (const [name, way] of Object.entries(WAYS)) {
      const { tap, touch, ahead } = await turns(browser, url, way);
      lines.push(
        `turning a page, ${name}: tap to paint median ${median(tap).toFixed(0)} ms, longest ${Math.max(...tap).toFixed(0)} ms; ` +
          `touch to paint median ${median(touch).toFixed(0)} ms (${tap.length} links, ${ahead} fetched ahead)`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    line.close();
    server.close();
  }
}

async function turns(browser: Browser, url: string, { ahead = true, worker = true }: Way) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 780 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: worker ? 'allow' : 'block',
    // Preferences that are emulated cost a layout of their own at every turn.
    colorScheme: null,
    contrast: null,
    forcedColors: null,
    reducedMotion: null,
  });
  const tab = await context.newPage();
  // The rules count once they are in the page: taken out as they come, they fetch nothing.
  if (!ahead)
    await tab.addInitScript(() =>
      new MutationObserver(() => document.querySelector('script[type=speculationrules]')?.remove()).observe(
        document,
        { childList: true, subtree: true },
      ),
    );
  await tab.goto(url);
  if (worker) await tab.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const tap: number[] = [];
  const touch: number[] = [];
  let used = 0;
  for (const from of FROM)
    for (let link = 0; link < LINKS; link++) {
      await tab.goto(new URL(from, url).href, { waitUntil: 'load' });
      const turn = await tapOn(tab, session, link);
      tap.push(turn.tap);
      touch.push(turn.touch);
      used += Number(turn.ahead);
    }
  await context.close();
  return { tap, touch, ahead: used };
}

/** Taps on a link of the text, and reads in the next page when its first paint was. */
async function tapOn(tab: Page, session: CDPSession, link: number) {
  const links = tab.locator('main a[href$="/"]:visible');
  const one = links.nth(link % (await links.count()));
  await one.scrollIntoViewIfNeeded();
  const box = await one.boundingBox();
  if (!box) throw new Error(`${tab.url()} にリンクがありません。`);
  const point = { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  const left = tab.url();
  const touched = await tab.evaluate(() => {
    document.addEventListener('click', ({ timeStamp }) => {
      sessionStorage.setItem('tapped', String(performance.timeOrigin + timeStamp));
    });
    return performance.timeOrigin + performance.now();
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await new Promise((resolve) => setTimeout(resolve, TAP));
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await tab.waitForURL((next) => next.href !== left, { waitUntil: 'load' });
  const { paint, tapped, ahead } = await tab.evaluate(async () => {
    const [first] = await new Promise<PerformanceEntry[]>((resolve) =>
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'paint',
        buffered: true,
      }),
    );
    const [navigation] = performance.getEntriesByType('navigation');
    return {
      paint: performance.timeOrigin + (first?.startTime ?? 0),
      tapped: Number(sessionStorage.getItem('tapped')),
      ahead: (navigation as unknown as { deliveryType: string }).deliveryType === 'navigational-prefetch',
    };
  });
  return { tap: paint - tapped, touch: paint - touched, ahead };
}
