import type { ManifestSheet } from '../../page/manifest.ts';
import { launchBrowser } from '../browser.ts';
import { withPage } from '../page-in-browser.ts';
import { type Fit, fitOf } from './fit.ts';
import { reproducible } from './reproducible.ts';
import { layOut } from './sheet-page.ts';

/** A browser that prints sheets. */
export interface Printer {
  /** Goes into the key of the cache: another browser draws another sheet. */
  version: string;
  /**
   * Prints the page at `url`, on more than `pages` pages where it overflows; without `pages` on as many as it takes. What is
   * `projected` is printed as it stands on the screen.
   */
  print(
    url: string,
    sheet: Pick<ManifestSheet, 'pages' | 'edition' | 'projected'>,
  ): Promise<{ fit?: Fit; pdf: Buffer }>;
  /** How the page at `url` fits, without printing it. */
  measure(url: string, pages: number): Promise<Fit>;
  close(): Promise<void>;
}

/** Starts the browser. Throws NoBrowser, with the line to type, where there is none. */
export async function openPrinter(): Promise<Printer> {
  const browser = await launchBrowser();
  return {
    version: browser.version(),
    measure: (url, pages) => withPage(browser, url, async (page) => fitOf(await layOut(page, pages))),
    print: (url, { pages, edition, projected }) =>
      withPage(browser, url, async (page) => {
        const fit = pages === undefined ? undefined : fitOf(await layOut(page, pages));
        if (projected) await page.emulateMedia({ media: 'screen' });
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
