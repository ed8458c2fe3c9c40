import type { Redirect, Site } from '../../registry/site/schema.ts';
import { addressOf, placeOf } from './addresses.ts';

/** The page at an address that has moved, for hosts that know no redirects, and without a network. */
export function redirectPage({ to }: Redirect, site: Pick<Site, 'name' | 'url'>): string {
  const address = addressOf(to, placeOf(site).base);
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${new URL(address, site.url).href}">
<title>ページが移りました｜${escaped(site.name)}</title>
<p>このページは移りました。<a href="${address}">新しいページを開く</a></p>
</html>
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
