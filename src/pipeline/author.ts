import { applyEdits, type Edit, type HtmlDocument, type HtmlElement, nodesOf } from '../lib/html.ts';

/** A page taken apart into what staff wrote and what its template adds. */
export interface AuthorParts {
  /** The marks themselves, to be taken out: they are for the build alone. */
  marks: Edit[];
  /** What stands between them. */
  written: Edit[];
}

/**
 * Finds what staff wrote in a page. Templates set comments around it (`<!--author-->…<!--/author-->`): a comment changes neither
 * what is shown nor what a selector matches, as an element would. All else is the frame, which a page with an empty body has too.
 * So the frame of every real page is weighed in every build, and no page has to be made up for that.
 */
export function authorParts(document: HtmlDocument): AuthorParts {
  const marks: Edit[] = [];
  const written: Edit[] = [];
  const open: number[] = [];
  for (const node of nodesOf(document)) {
    const place = node.nodeName === '#comment' && 'data' in node ? node.sourceCodeLocation : undefined;
    if (!place || !('data' in node)) continue;
    const { startOffset: start, endOffset: end } = place;
    if (node.data === 'author') open.push(start);
    else if (node.data === '/author') {
      const from = open.pop() ?? start;
      // A part within a part (a text that shows the menu) goes with it.
      if (open.length === 0) written.push({ start: from, end, text: '' });
    } else continue;
    marks.push({ start, end, text: '' });
  }
  return { marks, written };
}

/** The elements of the frame. */
export const frameElements = (elements: readonly HtmlElement[], { written }: AuthorParts): HtmlElement[] =>
  elements.filter((element) => {
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    return !written.some(({ start, end }) => start <= at && at < end);
  });

/** A page without what staff wrote; `edits` are those outside of it. */
export const frameOf = (html: string, { written }: AuthorParts, edits: readonly Edit[]): string =>
  applyEdits(html, [
    ...written,
    ...edits.filter((edit) => !written.some(({ start, end }) => start <= edit.start && edit.start < end)),
  ]);
