/** The path of a file is its URL: `zaitaku/index.mdx` → `/zaitaku/`, `soudan.mdx` → `/soudan/`. */
export function pageUrl(fileInPages: string): string {
  const path = fileInPages.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/** Levels of a URL: `/` 0, `/soudan/` 1, `/kyukyu/card/memo/` 3. */
export const depth = (url: string): number => url.split('/').filter(Boolean).length;

/** Pages deeper than this are reached from their parents, not from the lists of the whole site. */
export const LISTED_DEPTH = 3;

/** URLs above `url`, from the home page down: `/a/b/` → `['/', '/a/']`. */
export function ancestors(url: string): string[] {
  const parts = url.split('/').filter(Boolean);
  return parts.map((_, i) => `/${parts.slice(0, i).join('/')}${i > 0 ? '/' : ''}`);
}

/** The last part of a URL: `/koza/fuyu/` → `fuyu`. */
export const nameOf = (url: string): string => url.split('/').at(-2) ?? '';
