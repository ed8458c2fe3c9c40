/** The path of a file is its URL: `zaitaku/index.mdx` → `/zaitaku/`, `soudan.mdx` → `/soudan/`. */
export function pageUrl(fileInPages: string): string {
  const path = fileInPages.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/** URLs above `url`, from the home page down: `/a/b/` → `['/', '/a/']`. */
export function ancestors(url: string): string[] {
  const parts = url.split('/').filter(Boolean);
  return parts.map((_, i) => `/${parts.slice(0, i).join('/')}${i > 0 ? '/' : ''}`);
}
