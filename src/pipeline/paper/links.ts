/** A sheet that lies in the site. */
export interface Sheet {
  /** Root-relative path of the file, without the base. */
  path: string;
  pages: number;
  /** Bytes. */
  size: number;
}

const PLACE = /<p class="sheet-link no-print" data-sheet="([^"]+)">(.*?)<\/p>/g;

/**
 * Fills in the ways to the sheets that are there. Where there is none (a build without a browser) the way to the printable page
 * stays, which the template has put there: nothing ever leads to a sheet with other words than the page.
 */
export function linkSheets(
  html: string,
  sheets: ReadonlyMap<string, Sheet>,
  href: (path: string) => string,
): string {
  return html.replace(PLACE, (_, path: string, printable: string) => {
    const sheet = sheets.get(path);
    const size = sheet && `PDF・${sheet.pages}ページ・${Math.max(1, Math.round(sheet.size / 1000))}KB`;
    const way = size ? `<a class="btn quiet" href="${href(path)}">紙で読む（${size}）</a>` : printable;
    return `<p class="sheet-link no-print">${way}</p>`;
  });
}
