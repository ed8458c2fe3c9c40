import { createHash } from 'node:crypto';
import {
  applyEdits,
  attribute,
  codeOf,
  type Edit,
  elementsOf,
  type HtmlElement,
  isInlineScript,
  parseHtml,
} from '../../lib/html.ts';
import { attributeEdit, elementEdits, type PagePlace, without } from './elements.ts';
import { publishedAt, toRoot } from './links.ts';
import { ALONE, ALONE_SCRIPT, lineOf, MARKS_STYLE } from './marks.ts';
import { filePolicy } from './policy.ts';
import { keptImports } from './scripts.ts';

/** A page as it stands in the bundle. */
export interface BundledPage {
  html: string;
  /** Modules that stood in the page, by the files they become: `/scripts/0123abcd.js`. */
  modules: ReadonlyMap<string, string>;
}

/** The first script of every page, at the root of the site. */
export const FIRST_SCRIPT = 'extracted.js';

/** Makes a page of the site work from a folder. `day`: of the bundle, in words. */
export function bundledPage(html: string, place: PagePlace, day: string): BundledPage {
  const { page, site } = place;
  const elements = elementsOf(parseHtml(html));
  const modules = new Map<string, string>();
  const inline: string[] = [ALONE_SCRIPT];
  const styles: string[] = [];

  const scriptEdits = (script: HtmlElement): Edit[] => {
    const type = attribute(script, 'type');
    if (type === 'speculationrules') return [without(script)];
    if (isInlineScript(script) && type === 'module') {
      // A module waits for the page: as a file with `defer` it goes on doing so.
      const file = `/scripts/${hash(codeOf(script))}.js`;
      modules.set(file, codeOf(script));
      return [{ ...without(script), text: `<script defer src="${toRoot(page)}${file.slice(1)}"></script>` }];
    }
    const edits = elementEdits(script, place);
    if (type === 'module') edits.push({ ...attributeEdit(script, 'type', ''), text: 'defer' });
    if (!isInlineScript(script)) return edits;
    const code = keptImports(codeOf(script));
    inline.push(code);
    return code === codeOf(script) ? edits : [...edits, insideEdit(script, code)];
  };

  const edits = elements.flatMap((element): Edit[] => {
    if (element.tagName === 'script') return scriptEdits(element);
    if (element.tagName === 'style') {
      const code = codeOf(element) + (styles.length === 0 ? MARKS_STYLE : '');
      styles.push(code);
      return [insideEdit(element, code)];
    }
    return elementEdits(element, place);
  });
  const projected = elements.some((one) => attribute(one, 'data-deck') !== undefined);
  const policy = elements.find((one) => attribute(one, 'http-equiv') === 'content-security-policy');
  const body = elements.find(({ tagName }) => tagName === 'body')?.sourceCodeLocation;
  if (!policy || !body?.startTag || !body.endTag) throw new Error(`${page}: no policy or no body.`);
  const marks: Edit[] = [
    attributeEdit(policy, 'content', filePolicy(attribute(policy, 'content') ?? '', styles, inline)),
    insertion(policy.sourceCodeLocation?.endOffset, `<script src="${toRoot(page)}${FIRST_SCRIPT}"></script>`),
    insertion(body.startTag.endOffset, ALONE),
    // Slides fill the screen, and the first says of which day they are.
    ...(projected ? [] : [insertion(body.endTag.startOffset, lineOf(publishedAt(page, site), day))]),
  ];
  return { html: applyEdits(html, [...marks, ...edits]), modules };
}

const hash = (code: string) => createHash('sha256').update(code).digest('hex').slice(0, 8);

const insertion = (offset: number | undefined, text: string): Edit => ({
  start: offset ?? 0,
  end: offset ?? 0,
  text,
});

function insideEdit({ sourceCodeLocation: place }: HtmlElement, text: string): Edit {
  return { start: place?.startTag?.endOffset ?? 0, end: place?.endTag?.startOffset ?? 0, text };
}
