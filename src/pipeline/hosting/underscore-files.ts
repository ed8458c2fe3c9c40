import { withBase } from '../../lib/href.ts';
import { type HostedSite, placeOf, redirectsOf } from './addresses.ts';
import { FOR_A_YEAR, HASHED, HEADERS } from './headers.ts';

/**
 * `_headers` of Cloudflare Pages and Netlify. No header stands in two rules: Cloudflare would join their values. Both ask for files each
 * time as they are.
 */
export function underscoreHeaders(site: HostedSite): string {
  const { base } = placeOf(site);
  const rules = [
    { path: '/*', headers: HEADERS },
    ...HASHED.map((folder) => ({
      path: withBase(`/${folder}*`, base),
      headers: { 'Cache-Control': FOR_A_YEAR },
    })),
  ];
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** `_redirects` of the same. */
export const underscoreRedirects = (site: HostedSite): string =>
  redirectsOf(site)
    .map(({ from, to, status }) => `${from} ${to} ${status}\n`)
    .join('');
