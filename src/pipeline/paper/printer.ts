import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import type { Fit } from './fit.ts';
import { pageCount, reproducible } from './reproducible.ts';

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
    measure: (url, pages) => withSheet(browser, url, (page) => measure(page, pages)),
    print: (url, pages, edition) =>
      withSheet(browser, url, async (page) => {
        const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
        if (pages === undefined) return { pdf: reproducible(await page.pdf(options), edition) };
        const fit = await measure(page, pages);
        const pdf = await page.pdf(options);
        if (pageCount(pdf) === pages || fit.over > 0) return { fit, pdf: reproducible(pdf, edition) };
        // Measured and printed are two layouts; the printed one decides. Without the white above its foot it may still fit.
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('footer')?.style.removeProperty('--fill'),
        );
        const tight = await page.pdf(options);
        const over = pageCount(tight) > pages ? 1 : 0;
        return { fit: { ...fit, over, white: 0 }, pdf: reproducible(tight, edition) };
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

/**
 * Lays the sheet out in columns of the size of a page, which break where pages would, and reads where it ends.
 * What is white is put above the foot, so that it stands at the bottom of the last page.
 */
async function measure(page: Page, pages: number): Promise<Fit> {
  const withNotice = await layOut(page, pages, true);
  const fit = await layOut(page, pages, false);
  return { ...fit, noticeOver: fit.over > 0 ? 0 : withNotice.over };
}

/** With `reserve`, a stand-in for a notice of two lines (`template[data-reserve]`) is laid out too. */
function layOut(page: Page, pages: number, reserve: boolean): Promise<Omit<Fit, 'noticeOver'>> {
  const find = ({ pages, reserve }: { pages: number; reserve: boolean }) => {
    const MM = 96 / 25.4;
    const [width, height] = [182 * MM, (297 - 11 - 14) * MM]; // A4 without the margins of ui/styles/paper.css
    const root = document.documentElement;
    const { body } = document;
    const main = document.querySelector('main') as HTMLElement;
    const foot = document.querySelector<HTMLElement>('footer') as HTMLElement;
    const line = Number.parseFloat(getComputedStyle(main).lineHeight);
    const px = (value: number) => `${value}px`;
    const template = document.querySelector<HTMLTemplateElement>('template[data-reserve]');
    const standIn = reserve
      ? (template?.content.firstElementChild?.cloneNode(true) as HTMLElement)
      : undefined;
    if (standIn) template?.after(standIn);
    root.style.width = px(width);
    body.style.cssText = `width:${px(width)};height:${px(height)};columns:${px(width)};column-gap:0;column-fill:auto`;
    const left = body.getBoundingClientRect().left;
    const columnOf = (rect: DOMRect) => Math.floor((rect.left - left + 1) / width);
    const last = [...foot.getClientRects()].at(-1) as DOMRect;
    const top = body.getBoundingClientRect().top;
    const used = columnOf(last) + 1;
    /** Where the text ends in a column, from its top. */
    const endOf = (column: number) =>
      Math.max(
        0,
        ...[...main.children]
          .flatMap((child) => [...child.getClientRects()])
          .filter((rect) => columnOf(rect) === column)
          .map((rect) => rect.bottom - top),
      );
    const end = last.bottom - top;
    const over = used > pages ? (used - pages - 1) * height + end - (height - endOf(pages - 1)) : 0;
    /** White at the end of the last page; there the foot is pushed down. */
    const rest = used > pages ? 0 : height - end;
    const before = Array.from({ length: Math.min(used, pages) - 1 }, (_, column) => height - endOf(column));
    const white = used > pages ? 0 : before.reduce((sum, gap) => sum + gap, rest + (pages - used) * height);
    const articles = [...document.querySelectorAll<HTMLElement>('.article')].map((article) => ({
      title: article.querySelector('h2')?.textContent ?? '',
      lines: Math.round([...article.getClientRects()].reduce((sum, rect) => sum + rect.height, 0) / line),
    }));
    body.removeAttribute('style');
    root.removeAttribute('style');
    standIn?.remove();
    if (!reserve && used === pages && over <= 0)
      foot.style.setProperty('--fill', px(Math.max(0, Math.floor(rest) - 2)));
    return {
      pages,
      over: over > 0 ? Math.ceil(over / line) : used > pages ? 1 : 0,
      white: Math.floor(white / line),
      longest: articles.toSorted((a, b) => b.lines - a.lines)[0],
    };
  };
  return page.evaluate(find, { pages, reserve });
}
