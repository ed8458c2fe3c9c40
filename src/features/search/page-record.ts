import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  attribute,
  elementsOf,
  type HtmlDocument,
  type HtmlElement,
  isElement,
  textOf,
} from '../../lib/html.ts';

type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A heading with the sentences below it; the first part of a page has none. */
export interface Part {
  heading: string;
  /** Empty where no link can lead. */
  id: string;
  blocks: string[];
}

/** What a page says, read from its HTML as a reader would see it. */
export interface PageRecord {
  title: string;
  /** Its short name in menus; empty when it has none. */
  label: string;
  /** Where it belongs, as its way from the home page says: 家での療養. Empty where nothing lies between. */
  place: string;
  lead: string;
  /** `issue`, `facility` or empty: a page. */
  kind: string;
  parts: Part[];
}

/** What stands in a line; everything else begins a new one. */
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data dfn em i kbd label mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(
  'script style template svg nav form input select textarea video audio iframe rt rp noscript'.split(' '),
);

const isLeftOut = (element: HtmlElement): boolean =>
  NO_TEXT.has(element.tagName) ||
  ['data-pagefind-ignore', 'hidden', 'popover'].some((name) => attribute(element, name) !== undefined) ||
  attribute(element, 'aria-hidden') === 'true' ||
  // A button does something, but for the words whose meaning it opens.
  (element.tagName === 'button' && attribute(element, 'popovertarget') === undefined);

const classes = (element: HtmlElement) => new Set((attribute(element, 'class') ?? '').split(/\s+/));

const tidy = (text: string): string =>
  text
    .replace(/[\u200B\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    // A line broken in the source is no space between Japanese.
    .replace(
      /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]) (?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/g,
      '',
    )
    .trim();

/** True for what stands inside of a part that asks not to be found. */
function isIgnored(element: HtmlElement): boolean {
  if (attribute(element, 'data-pagefind-ignore') !== undefined) return true;
  const parent = element.parentNode;
  return parent !== null && isElement(parent) && isIgnored(parent);
}

/**
 * Any page of HTML; undefined for what asks not to be found by `data-pagefind-ignore` (noindex is another matter: a preview says it on
 * every page), and for what says nothing.
 */
export function pageRecord(document: HtmlDocument): PageRecord | undefined {
  const all = elementsOf(document);
  const first = (test: (element: HtmlElement) => boolean) => all.find(test);
  const root =
    first((element) => attribute(element, 'data-pagefind-body') !== undefined) ??
    first(({ tagName }) => tagName === 'main') ??
    first(({ tagName }) => tagName === 'article') ??
    first(({ tagName }) => tagName === 'body');
  if (!root || isIgnored(root) || visibleText(root).trim() === '') return undefined;
  const inside = elementsOf(root);
  const h1 = inside.find(({ tagName }) => tagName === 'h1') ?? first(({ tagName }) => tagName === 'h1');
  const titleTag = first(({ tagName }) => tagName === 'title');
  const title = tidy(h1 ? visibleText(h1) : (textOf(titleTag ?? root).split(/ [-|–] /)[0] ?? ''));
  const lead = inside.find((element) => classes(element).has('lead'));
  const description = first(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  const crumb = first(
    (element) => attribute(element, 'aria-current') === 'page' && element.tagName === 'span',
  );
  const kind = inside
    .map((element) => /^kind:(\w+)$/.exec(attribute(element, 'data-pagefind-meta') ?? '')?.[1])
    .find((found) => found !== undefined);
  const label = tidy(crumb ? visibleText(crumb) : '');
  return {
    title,
    label: label === title ? '' : label,
    place: crumb ? placeOf(crumb) : '',
    lead: lead ? tidy(visibleText(lead)) : (attribute(description ?? root, 'content') ?? ''),
    kind: kind ?? '',
    parts: partsOf(root, h1),
  };
}

/** The last page before this one in the list of its way from the home page, which comes first. */
function placeOf(crumb: HtmlElement): string {
  const item = crumb.parentNode;
  const list = item && 'parentNode' in item ? item.parentNode : undefined;
  if (!list || !isElement(list)) return '';
  const before = elementsOf(list).filter(({ tagName }) => tagName === 'a');
  const last = before.length > 1 ? before.at(-1) : undefined;
  return last ? tidy(visibleText(last)) : '';
}

function visibleText(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || (isElement(node) && isLeftOut(node))) return '';
  if (isElement(node) && node.tagName === 'br') return ' ';
  const text = node.childNodes.map(visibleText).join('');
  // A mark beside a name (見本) is no part of it.
  return isElement(node) && classes(node).has('tag') ? `（${text}）` : text;
}

function partsOf(root: HtmlElement, h1: HtmlElement | undefined): Part[] {
  const parts: Part[] = [{ heading: '', id: '', blocks: [] }];
  let line = '';
  const end = () => {
    const text = tidy(line);
    line = '';
    if (text !== '') parts.at(-1)?.blocks.push(text);
  };
  const walk = (node: HtmlNode, id: string) => {
    if ('value' in node) {
      line += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    if (!isElement(node)) {
      for (const child of node.childNodes) walk(child, id);
      return;
    }
    if (node === h1 || isLeftOut(node)) return;
    if (/^h[2-6]$/.test(node.tagName)) {
      end();
      const heading = tidy(visibleText(node));
      if (heading !== '') parts.push({ heading, id: attribute(node, 'id') ?? '', blocks: [] });
      return;
    }
    const inline = INLINE.has(node.tagName);
    if (!inline) end();
    for (const child of node.childNodes) walk(child, id);
    if (!inline) end();
  };
  walk(root, '');
  end();
  return parts;
}
