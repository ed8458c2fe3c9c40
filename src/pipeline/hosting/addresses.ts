import { withBase } from '../../lib/href.ts';
import type { Site } from '../../registry/site/schema.ts';

/** What a server is told of a site. */
export type HostedSite = Pick<Site, 'url' | 'redirects'>;

/** An address that leads elsewhere, as a server sees it: with the base, escaped. */
export interface ServerRedirect {
  from: string;
  to: string;
  status: 301 | 302;
}

/** Host and base path of a site. */
export function placeOf({ url }: HostedSite): { host: string; base: string } {
  const { hostname, pathname } = new URL(url);
  return { host: hostname, base: pathname };
}

/** A path of the site as it goes over the wire. A `$` would be a variable to nginx. */
export const addressOf = (path: string, base: string): string =>
  encodeURI(withBase(path, base)).replaceAll('$', '%24');

/** Addresses that have moved; and where the site lies under a path, the root of the host leads there. */
export function redirectsOf(site: HostedSite): ServerRedirect[] {
  const { base } = placeOf(site);
  return [
    ...(base === '/' ? [] : [{ from: '/', to: base, status: 302 as const }]),
    ...(site.redirects ?? []).map(({ from, to }) => ({
      from: withBase(from, base),
      to: addressOf(to, base),
      status: 301 as const,
    })),
  ];
}
