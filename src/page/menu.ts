import { depth, LISTED_DEPTH } from '../lib/page-url.ts';

/** What lists of the whole site need to know of a page. */
export interface ListedPage {
  url: string;
  label: string;
  title: string;
  lead: string;
  order: number;
}

/** Folders of pages under the name readers know them by (`sections` in site.yaml); `also` come behind the first. */
export interface Section {
  folder: string;
  also?: readonly string[] | undefined;
  name: string;
}

/** A section with its pages in order. */
export interface SectionPages {
  name: string;
  pages: ListedPage[];
}

const folderOf = (url: string) => url.split('/')[1] ?? '';

/**
 * Every listed page once: section by section in the order of site.yaml, the folder's own page leading;
 * pages of no section come last, under 「そのほか」. Pages deeper than LISTED_DEPTH are reached from their parents.
 */
export function pagesBySection(pages: readonly ListedPage[], sections: readonly Section[]): SectionPages[] {
  const listed = pages
    .filter(({ url }) => url !== '/' && depth(url) <= LISTED_DEPTH)
    .toSorted((a, b) => level(a.url) - level(b.url) || a.order - b.order || a.url.localeCompare(b.url));
  const inFolder = Map.groupBy(listed, ({ url }) => folderOf(url));
  const taken = new Set<string>();
  const named = sections.map(({ folder, also = [], name }) => {
    const pages = [folder, ...also].flatMap((each) => {
      const found = taken.has(each) ? [] : (inFolder.get(each) ?? []);
      taken.add(each);
      return found;
    });
    return { name, pages };
  });
  const others = listed.filter(({ url }) => !taken.has(folderOf(url)));
  return [...named, { name: 'そのほか', pages: others }].filter(({ pages }) => pages.length > 0);
}

/** Most links of a section in the menu that every page carries: with more, the site would grow with the square of its pages. */
const IN_MENU = 16;

/** The menu at the foot of every page: of each section its first pages. The others are reached from those and from the index by topic. */
export const menuOf = (sections: readonly SectionPages[]): SectionPages[] =>
  sections.map(({ name, pages }) => ({ name, pages: pages.slice(0, IN_MENU) }));

/** A folder's own page comes before those in it; among the others `order` decides, however deep they lie. */
const level = (url: string) => Math.min(depth(url), 2);
