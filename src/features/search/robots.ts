import { withBase } from '../../lib/href.ts';

/**
 * robots.txt. Nothing is disallowed: while the site is a preview every page says noindex,
 * and a crawler has to read the page to see that.
 */
export function robotsTxt(site: URL | undefined, base: string): string {
  const sitemap = site ? `Sitemap: ${new URL(withBase('/sitemap-index.xml', base), site).href}\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
