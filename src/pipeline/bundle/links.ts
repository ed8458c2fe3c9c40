import { isInternal, withBase, withoutBase } from '../../lib/href.ts';
import { depth } from '../../lib/page-url.ts';

/** The site as it goes into the bundle. Paths are root-relative, without the base. */
export interface BundledSite {
  base: string;
  /** Where the site is published: what stays out is found there. */
  address: string;
  /** Pages of the bundle: `/soudan/`. */
  pages: ReadonlySet<string>;
}

/** The way from a page up to the root of the site: `''` at home, `../../` two levels below. */
export const toRoot = (page: string): string => '../'.repeat(depth(page));

/** Where a page is published. */
export const publishedAt = (page: string, { address, base }: BundledSite): string =>
  new URL(withBase(page, base), address).href;

/** The path of a link as it stands in a page, without the base; undefined where it leaves the site or stays on the page. */
export function pathIn(link: string, { base }: BundledSite): string | undefined {
  if (!isInternal(link)) return undefined;
  return withoutBase(link.replace(/[?#].*$/, ''), base);
}

/** An address of a page, as a file: `/soudan/#yoru` → `/soudan/index.html#yoru`. Anything else stays as it is. */
export function asFile(link: string, { pages }: Pick<BundledSite, 'pages'>): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  return pages.has(path) ? `${path}index.html${rest}` : link;
}

/**
 * A link of `page` as it works from a folder: to a page or a file of the bundle (`takes`) it is relative, to anything else of the
 * site it is the published address. Links that leave the site or stay on the page are as they were.
 */
export function linkFrom(
  page: string,
  link: string,
  site: BundledSite,
  takes: (path: string) => boolean = () => false,
): string {
  const path = pathIn(link, site);
  if (path === undefined) return link;
  const whole = withoutBase(link, site.base) ?? path;
  if (site.pages.has(path)) return toRoot(page) + asFile(whole, site).slice(1);
  if (takes(path)) return toRoot(page) + whole.slice(1);
  return new URL(link, site.address).href;
}
