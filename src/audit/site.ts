import { withoutBase } from '../lib/href.ts';
import { attribute, elementsOf, type HtmlElement, parseHtml, textOf } from '../lib/html.ts';

/** A built page, at hand while it is audited. */
export interface BuiltPage {
  /** File inside the site folder. */
  file: string;
  /** Root-relative path without the base: `/soudan/`; `/404.html` for the error page. */
  path: string;
  html: string;
  /** The same page without what staff wrote. */
  frame: string;
  /** All its elements in the order of the text. */
  elements: readonly HtmlElement[];
}

/** What is noted of a page, for audits over all pages: memory never holds more than one parsed page. */
export interface PageFacts {
  file: string;
  path: string;
  title: string;
  ids: ReadonlySet<string>;
  /** What it leads to, loads or sends to within the site, each once. */
  links: readonly InternalLink[];
}

/** A link that stays on the site. */
export interface InternalLink {
  /** As it stands in the page. */
  link: string;
  /** Root-relative path without the base. */
  path: string;
  fragment: string;
}

/** What was noted of the site. */
export interface SiteFacts {
  pages: readonly PageFacts[];
  /** Every file, as a root-relative path without the base. */
  files: ReadonlySet<string>;
}

/** Path of an HTML file of the site: `a/index.html` → `/a/`. */
export const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** A page from its HTML alone; tests make pages this way. */
export function builtPage(file: string, html: string, frame = html): BuiltPage {
  const elements = elementsOf(parseHtml(html));
  return { file, path: pathOf(file), html, frame, elements };
}

const LINKS: Record<string, string> = { a: 'href', link: 'href', img: 'src', script: 'src', form: 'action' };

/** Notes what audits over all pages need to know of one. */
export function factsOf({ file, path, elements }: BuiltPage, base: string): PageFacts {
  const title = elements.find(({ tagName }) => tagName === 'title');
  const links = new Set(
    elements.flatMap((element) => attribute(element, LINKS[element.tagName] ?? '') ?? []),
  );
  return {
    file,
    path,
    title: title ? textOf(title).trim() : '',
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    links: [...links].flatMap((link) => internalLink(link, path, base) ?? []),
  };
}

/** Where a link leads on this site; undefined when it leaves it. */
export function internalLink(link: string, from: string, base: string): InternalLink | undefined {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(link)) return undefined;
  const [path = '', fragment = ''] = link.split('#');
  const clean = path.split('?')[0] ?? '';
  if (clean === '') return { link, path: from, fragment };
  return { link, path: withoutBase(clean, base) ?? `（土台 ${base} の外）${clean}`, fragment };
}
