import { readableSize } from '../../lib/content-files.ts';
import { applyEdits, attribute, elementsOf, parseHtml } from '../../lib/html.ts';

/** A sheet that lies in the site. */
export interface Sheet {
  /** Root-relative path of the file, without the base. */
  path: string;
  pages: number;
  /** Bytes. */
  size: number;
}

/**
 * Fills in the ways to the sheets that are there. Where there is none (a build without a browser) the way to the printable page
 * stays, which the template has put there: nothing ever leads to a sheet with other words than the page. `data-way` are the words of
 * the way, where a page has several.
 */
export function linkSheets(
  html: string,
  sheets: ReadonlyMap<string, Sheet>,
  href: (path: string) => string,
): string {
  if (!html.includes('data-pdf="')) return html;
  const edits = elementsOf(parseHtml(html)).flatMap((element) => {
    const path = attribute(element, 'data-pdf');
    const { attrs, startTag, endTag } = element.sourceCodeLocation ?? {};
    const place = attrs?.['data-pdf'];
    if (path === undefined || !place || !startTag || !endTag) return [];
    const sheet = sheets.get(path);
    const marks = [place, attrs['data-way']].flatMap((mark) =>
      mark ? [{ start: mark.startOffset - 1, end: mark.endOffset, text: '' }] : [],
    );
    if (!sheet) return marks;
    const words = attribute(element, 'data-way') ?? '紙で読む';
    const way = `<a class="btn quiet" href="${href(path)}">${words}（${sizeOf(sheet)}）</a>`;
    return [...marks, { start: startTag.endOffset, end: endTag.startOffset, text: way }];
  });
  return applyEdits(html, edits);
}

const sizeOf = ({ path, pages, size }: Sheet): string =>
  [path.endsWith('.pptx') ? `${pages}枚` : `PDF・${pages}ページ`, readableSize(size)].join('・');
