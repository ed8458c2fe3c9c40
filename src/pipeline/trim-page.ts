import {
  applyEdits,
  attribute,
  codeOf,
  type Edit,
  elementsOf,
  type HtmlDocument,
  type HtmlElement,
  isInlineScript,
  parseHtml,
  scriptHash,
} from '../lib/html.ts';
import { authorParts, frameElements, frameOf } from './author.ts';
import { namesOf, type PageNames } from './styles.ts';

/** Gives a page the rules it can use (`styleSelector`). */
export type SelectStyles = (styles: readonly string[], names: PageNames) => string;

/** A page as it is published. */
export interface TrimmedPage {
  html: string;
  /** The same without what staff wrote: what its template adds. */
  frame: string;
  document: HtmlDocument;
  elements: HtmlElement[];
}

/**
 * Makes a page ready to publish. Every page is one round trip (design.md §8), so it carries its style itself; Astro gives it the
 * styles of all components a writer could have used and a policy with the hashes of all pages. Here it is left the rules it can
 * use, in one style element, and a policy with the hashes of that style and of the inline scripts that are known
 * (`scripts`; the audit tells of any other). Marks for the build are taken out.
 */
export function trimPage(html: string, select: SelectStyles, scripts: ReadonlySet<string>): TrimmedPage {
  const document = parseHtml(html);
  const elements = elementsOf(document);
  const parts = authorParts(document);
  const brought = elements.flatMap((element) => attribute(element, 'data-brings')?.split(/\s+/) ?? []);
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const texts = styles.map(codeOf);
  const hashes = elements.filter(isInlineScript).map((script) => scriptHash(codeOf(script)));
  const known = hashes.filter((hash) => scripts.has(hash));
  /** The edits that leave a page with these elements what it needs. */
  const editsFor = (shown: readonly HtmlElement[]): Edit[] => {
    const rules = select(texts, namesOf(shown, brought));
    return [
      ...withoutBrings(elements),
      ...withStyle(styles, rules),
      ...withPolicy(html, elements, rules, known),
    ];
  };
  return {
    html: applyEdits(html, [...parts.marks, ...editsFor(elements)]),
    frame: frameOf(html, parts, editsFor(frameElements(elements, parts))),
    document,
    elements,
  };
}

function withoutBrings(elements: readonly HtmlElement[]): Edit[] {
  return elements.flatMap((element) => {
    const place = element.sourceCodeLocation?.attrs?.['data-brings'];
    return place ? [{ start: place.startOffset - 1, end: place.endOffset, text: '' }] : [];
  });
}

/** The rules stand in place of the first style; the others go. */
function withStyle(styles: readonly HtmlElement[], rules: string): Edit[] {
  return styles.flatMap((style, i) => {
    const place = style.sourceCodeLocation;
    if (!place) return [];
    const text = i === 0 ? `<style>${rules}</style>` : '';
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
}

/** Puts the hashes of this page in place of those of all pages. */
function withPolicy(
  html: string,
  elements: readonly HtmlElement[],
  rules: string,
  scripts: readonly string[],
): Edit[] {
  const place = elements.find(
    (element) => attribute(element, 'http-equiv') === 'content-security-policy',
  )?.sourceCodeLocation;
  if (!place) return [];
  const [start, end] = [place.startOffset, place.endOffset];
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  const withHashes = (directive: string, hashes: readonly string[]) => (found: string) =>
    found.startsWith(directive) ? found.replaceAll(/ 'sha256-[^']+'/g, '') + quoted(hashes) : found;
  const text = html
    .slice(start, end)
    .replaceAll(/(?:style|script)-src [^;"]*/g, (directive) =>
      withHashes('script-src', scripts)(withHashes('style-src', [scriptHash(rules)])(directive)),
    );
  return [{ start, end, text }];
}
