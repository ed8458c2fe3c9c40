import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type Fit, fitOf } from './fit.ts';
import { reproducible } from './reproducible.ts';
import { layOut } from './sheet-page.ts';

/** The fonts of the sheet; a system font makes Chromium's PDFs copy out as Kangxi radicals (measured). */
const FONTS = {
  400: 'node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  700: 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
};
const FONT_PATH = '/__fonts/';

/** A browser that prints sheets. */
export interface Printer {
  /** Goes into the key of the cache: another browser draws another sheet. */
  version: string;
  /** Prints the page at `url`, on more than `pages` pages where it overflows; without `pages` on as many as it takes. */
  print(url: string, pages: number | undefined, edition: string): Promise<{ fit?: Fit; pdf: Buffer }>;
  /** How the page at `url` fits, without printing it. */
  measure(url: string, pages: number): Promise<Fit>;
  close(): Promise<void>;
}

/** Starts the browser. Throws NoBrowser, with the line to type, where there is none. */
export async function openPrinter(): Promise<Printer> {
  const browser = await launchBrowser();
  return {
    version: browser.version(),
    measure: (url, pages) => withSheet(browser, url, async (page) => fitOf(await layOut(page, pages))),
    print: (url, pages, edition) =>
      withSheet(browser, url, async (page) => {
        const fit = pages === undefined ? undefined : fitOf(await layOut(page, pages));
        const pdf = await page.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          tagged: true,
          outline: true,
        });
        return { ...(fit && { fit }), pdf: reproducible(pdf, edition) };
      }),
    close: () => browser.close(),
  };
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function withSheet<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', locale: 'ja-JP' });
  try {
    for (const [weight, path] of Object.entries(FONTS))
      await context.route(`**${FONT_PATH}${weight}.ttf`, (route) => route.fulfill({ path }));
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(url);
    const faces = Object.keys(FONTS).map(
      (weight) =>
        `@font-face{font-family:"BIZ UDPGothic";font-weight:${weight};src:url(${FONT_PATH}${weight}.ttf)}`,
    );
    await page.addStyleTag({ content: faces.join('') });
    const ready = page.evaluate(async () => {
      // A link on paper leads to the published site, not to the address it was printed from.
      const published =
        document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
        link.href = new URL(link.getAttribute('href') ?? '', published).href;
      await Promise.all(
        [400, 700].map((weight) => document.fonts.load(`${weight} 14pt "BIZ UDPGothic"`, '人')),
      );
      for (const image of document.images) image.loading = 'eager'; // a lazy one below the fold is never fetched
      await Promise.all([...document.images].map((image) => image.decode()));
    });
    await inTime(ready, url);
    return await inTime(work(page), url);
  } finally {
    await context.close();
  }
}

/** A sheet takes less than a second; one that hangs must not hang the build. */
const LIMIT = 60_000;

function inTime<T>(work: Promise<T>, url: string): Promise<T> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`紙（${new URL(url).pathname}）が60秒たってもできません。`)),
      LIMIT,
    ).unref();
  });
  return Promise.race([work, timeout]);
}
