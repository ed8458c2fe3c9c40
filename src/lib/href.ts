/**
 * Makes every internal link. `path` is root-relative (`/soudan/`, `/soudan/#yoru`); `base` is the path
 * the site lives under (`/` or `/repo/`), so that the same pages work on a sub-path.
 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/')) throw new Error(`withBase expects a root-relative path, got "${path}"`);
  return base.replace(/\/$/, '') + path;
}

/** The root-relative path again, or undefined when `link` does not lie under `base`. */
export function withoutBase(link: string, base: string): string | undefined {
  const prefix = base.replace(/\/$/, '');
  return link === prefix || link.startsWith(`${prefix}/`) ? link.slice(prefix.length) || '/' : undefined;
}

/** `withBase` for components: Astro fills in BASE_URL at build. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** The published address of a page, for what is read elsewhere: on paper, in a QR code, by search engines. */
export const published = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** True for links that stay on this site. */
export const isInternal = (link: string): boolean => link.startsWith('/') && !link.startsWith('//');
