import { depth, LISTED_DEPTH } from '../../lib/page-url.ts';
import type { NavLink } from '../../ui/layout/model.ts';

/** What the 目次 needs to know of a page. */
export interface MenuPage {
  url: string;
  label: string;
  order: number;
}

/** Pages in the order of the 目次: by folder, the folder's first page leading, then by `order`. */
export function menuOf(pages: readonly MenuPage[]): NavLink[] {
  const folder = (url: string) => url.split('/')[1] ?? '';
  const lead = new Map(
    pages.filter(({ url }) => url === `/${folder(url)}/`).map((p) => [folder(p.url), p.order]),
  );
  return pages
    .filter(({ url }) => url !== '/' && depth(url) <= LISTED_DEPTH)
    .toSorted(
      (a, b) =>
        (lead.get(folder(a.url)) ?? 99) - (lead.get(folder(b.url)) ?? 99) ||
        folder(a.url).localeCompare(folder(b.url)) ||
        level(a.url) - level(b.url) ||
        a.order - b.order,
    )
    .map(({ url, label }) => ({ href: url, label }));
}

/** The folder's first page leads; below it `order` decides. */
const level = (url: string) => Math.min(depth(url), 2);
