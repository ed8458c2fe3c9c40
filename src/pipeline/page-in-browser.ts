import type { Browser, Page } from 'playwright-core';

/**
 * The fonts. Paper has BIZ UDPGothic embedded: a system font makes Chromium's PDFs copy out as Kangxi radicals (measured). Slides are laid
 * out in its sister whose letters are all of one width, as those of other fonts are: they fit whatever the hall's machine has.
 */
const FONTS = {
  print: {
    400: 'node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
    700: 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  },
  screen: {
    400: 'node_modules/@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf',
    700: 'node_modules/@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf',
  },
};
const FONT_PATH = '/__fonts/';

/** A page of the unfinished site as it will be printed, in its fonts, with its pictures. Throws when the work takes more than a minute. */
export async function withPage<T>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const { page, close } = await openPage(browser, 'print', url);
  try {
    const ready = page.evaluate(async () => {
      // A link on paper leads to the published site, not to the address it was printed from.
      const published =
        document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
        link.href = new URL(link.getAttribute('href') ?? '', published).href;
    });
    await inTime(ready, url);
    await inTime(page.evaluate(loadPictures), url);
    return await inTime(work(page), url);
  } finally {
    await close();
  }
}

/** A window in which pages are laid out one after the other, so that the fonts are loaded once. */
export interface Stage {
  /** Shows a page and works on it. Throws when that takes more than a minute. */
  show<T>(html: string, name: string, work: (page: Page) => Promise<T>): Promise<T>;
}

/** Opens a window on the site at `url`, as long as the browser is open. Scripts of the pages shown do not run. */
export async function openStage(browser: Browser, url: string): Promise<Stage> {
  const { page } = await openPage(browser, 'screen', new URL('404.html', url).href);
  return {
    async show(html, name, work) {
      await inTime(page.evaluate(showDocument, html), name);
      await inTime(page.evaluate(loadPictures), name);
      return inTime(work(page), name);
    },
  };
}

/** Without its scripts: what is laid out is what was built. */
async function openPage(browser: Browser, media: 'print' | 'screen', url: string) {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', locale: 'ja-JP' });
  for (const [weight, path] of Object.entries(FONTS[media]))
    await context.route(`**${FONT_PATH}${weight}.ttf`, (route) => route.fulfill({ path }));
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.emulateMedia({ media });
  await page.goto(url);
  await inTime(page.evaluate(loadFonts, FONT_PATH), url);
  return { page, close: () => context.close() };
}

/** Runs in the page: its fonts stay with the document, whatever is shown in it. */
async function loadFonts(folder: string): Promise<void> {
  for (const weight of ['400', '700'])
    document.fonts.add(await new FontFace('BIZ UDPGothic', `url(${folder}${weight}.ttf)`, { weight }).load());
}

/** Runs in the page. */
function showDocument(html: string): void {
  const shown = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(shown.documentElement));
}

/** Runs in the page. */
async function loadPictures(): Promise<void> {
  for (const image of document.images) image.loading = 'eager'; // a lazy one below the fold is never fetched
  await Promise.all([...document.images].map((image) => image.decode()));
}

/** A page takes less than a second; one that hangs must not hang the build. */
const LIMIT = 60_000;

function inTime<T>(work: Promise<T>, name: string): Promise<T> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`紙やスライド（${name}）が60秒たってもできません。`)), LIMIT).unref();
  });
  return Promise.race([work, timeout]);
}
