import type { Browser, Page } from 'playwright-core';

/** The fonts of paper and slides; a system font makes Chromium's PDFs copy out as Kangxi radicals (measured). */
const FONTS = {
  400: 'node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  700: 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
};
const FONT_PATH = '/__fonts/';

/**
 * Opens a page of the unfinished site as it will be printed or projected: in its fonts, with its pictures, without its scripts.
 * Throws when the work takes more than a minute.
 */
export async function withPage<T>(
  browser: Browser,
  url: string,
  media: 'print' | 'screen',
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', locale: 'ja-JP' });
  try {
    for (const [weight, path] of Object.entries(FONTS))
      await context.route(`**${FONT_PATH}${weight}.ttf`, (route) => route.fulfill({ path }));
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    await page.emulateMedia({ media });
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

/** A page takes less than a second; one that hangs must not hang the build. */
const LIMIT = 60_000;

function inTime<T>(work: Promise<T>, url: string): Promise<T> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`紙やスライド（${new URL(url).pathname}）が60秒たってもできません。`)),
      LIMIT,
    ).unref();
  });
  return Promise.race([work, timeout]);
}
