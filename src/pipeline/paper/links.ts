import { japaneseDate } from '../../lib/dates.ts';

/** A sheet that lies in the site. */
export interface Sheet {
  /** Root-relative path of the file, without the base. */
  path: string;
  pages: number;
  /** Bytes. */
  size: number;
  /** Its edition, when it is older than the page. */
  older: string | undefined;
}

const PLACE = /<p class="sheet-link no-print" data-sheet="([^"]+)"><\/p>/g;

/** Fills in the ways to the sheets that are there; a page never links to one that is not. */
export function linkSheets(
  html: string,
  sheets: ReadonlyMap<string, Sheet>,
  href: (path: string) => string,
): string {
  return html.replace(PLACE, (_, path: string) => {
    const sheet = sheets.get(path);
    if (!sheet) return '';
    const words = [`PDF・${sheet.pages}ページ・${Math.max(1, Math.round(sheet.size / 1000))}KB`];
    if (sheet.older)
      words.push(`${japaneseDate(sheet.older)}の古い版です。新しい版は、できしだい入れかわります`);
    return `<p class="sheet-link no-print"><a class="btn quiet" href="${href(path)}">紙で読む（${words.join('。')}）</a></p>`;
  });
}
