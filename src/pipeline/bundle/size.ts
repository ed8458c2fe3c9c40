import { applyEdits, attribute, elementsOf, parseHtml } from '../../lib/html.ts';

/** Puts words where pages have room for the size of the bundle (`BundleLink.astro`), in place of those that stood there. */
export function tellSize(html: string, words: string): string {
  if (!html.includes(' data-bundle-size')) return html;
  const places = elementsOf(parseHtml(html)).filter(
    (element) => attribute(element, 'data-bundle-size') !== undefined,
  );
  return applyEdits(
    html,
    places.map(({ sourceCodeLocation: place }) => ({
      start: place?.startTag?.endOffset ?? 0,
      end: place?.endTag?.startOffset ?? 0,
      text: words,
    })),
  );
}
