import { withBase, withoutBase } from '../lib/href.ts';
import { applyEdits, attribute, type Edit, isElement, nodesOf, parseHtml } from '../lib/html.ts';

/**
 * A page may name an issue that comes out next week: until its day the words stand there without a link, and the build of that
 * day makes one of them. `urls` are the addresses, without the base, that have no page in this build.
 */
export function withoutLinksTo(html: string, urls: ReadonlySet<string>, base: string): string {
  if (![...urls].some((url) => html.includes(`href="${withBase(url, base)}`))) return html;
  const edits: Edit[] = [];
  for (const node of nodesOf(parseHtml(html))) {
    if (!isElement(node) || node.tagName !== 'a') continue;
    const path = withoutBase((attribute(node, 'href') ?? '').split(/[#?]/)[0] ?? '', base);
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    if (path === undefined || !urls.has(path) || !startTag || !endTag) continue;
    const kept = attribute(node, 'class');
    edits.push(
      {
        start: startTag.startOffset,
        end: startTag.endOffset,
        text: kept === undefined ? '<span>' : `<span class="${kept.replaceAll('"', '&quot;')}">`,
      },
      { start: endTag.startOffset, end: endTag.endOffset, text: '</span>' },
    );
  }
  return applyEdits(html, edits);
}
