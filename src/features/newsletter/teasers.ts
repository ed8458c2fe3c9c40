import { attribute, elementsOf, type HtmlElement, parseHtml, textOf } from '../../lib/html.ts';

/** What the front of a sheet says of an article inside. */
export interface Teaser {
  anchor: string;
  title: string;
  /** One large sign beside the title. */
  mark: string;
  /** A sentence below the title. */
  about?: string;
}

/** The articles and columns of an issue as it is printed, from their HTML: what stands on the web alone is not among them. */
export function teasersOf(html: string): Teaser[] {
  return elementsOf(parseHtml(html, { places: false })).flatMap((element) => {
    const classes = attribute(element, 'class')?.split(' ') ?? [];
    if (!classes.includes('article') && !classes.includes('column')) return [];
    const heading = elementsOf(element).find(({ tagName }) => tagName === 'h2');
    const anchor = heading && attribute(heading, 'id');
    if (!heading || !anchor) return [];
    const title = titleOf(heading);
    const about = attribute(element, 'data-teaser');
    return [
      { anchor, title, mark: attribute(element, 'data-mark') ?? markOf(title), ...(about && { about }) },
    ];
  });
}

const titleOf = (heading: HtmlElement) => textOf(heading).replaceAll(/\s+/g, ' ').trim();

/** The sign of an article whose writer chose none: the first kanji of its title, else its first letter. */
export const markOf = (title: string): string =>
  /\p{Script=Han}/u.exec(title)?.[0] ?? /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '・';
