/** What of a request decides how it is answered. */
export interface Asked {
  url: string;
  method: string;
  mode: string;
  cache: string;
}

/**
 * How a request is answered.
 * - `page`: today's from the network; the kept copy where that fails or takes too long
 * - `file`: a file somebody opens (PDF): from the network, else from a set; opening it keeps nothing
 * - `asset`: its name changes with its bytes: the kept one is always right
 * - `part`: what pages load under a name that stays: from the network, else the kept one
 */
export type Role = 'page' | 'file' | 'asset' | 'part';

/** The role of a request within `scope`, the address of the home page; undefined where the browser answers by itself. */
export function roleOf({ url, method, mode, cache }: Asked, scope: string): Role | undefined {
  // Who goes past all caches (the download of a set) means the network.
  if (method !== 'GET' || !url.startsWith(scope) || (cache === 'no-store' && mode !== 'navigate'))
    return undefined;
  const { pathname } = new URL(url);
  if (mode === 'navigate') return pathname.endsWith('/') ? 'page' : 'file';
  return isAsset(url, scope) ? 'asset' : 'part';
}

/** Whether the name of a file changes with its bytes. */
export const isAsset = (url: string, scope: string): boolean => url.startsWith(`${scope}_astro/`);

/** The address under which a page is kept: what somebody searched for is no part of it. */
export function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** The assets that a page, or a script of it, names. */
export function assetsIn(text: string, base: string): string[] {
  const folder = `${base}_astro/`;
  const named = [...text.matchAll(/[\w./-]*\b_astro\/[\w.@-]+/g)].map(([name]) => name);
  const imported = [...text.matchAll(/(?:from|import) ?["']\.\/([\w.@-]+\.js)["']/g)].map(
    ([, name]) => folder + name,
  );
  return [...new Set([...named.filter((name) => name.startsWith(folder)), ...imported])];
}

/** Where the 訂正 of now goes: behind the head of the site, or, where slides fill the screen, at the head of the first. */
const NOTICE_PLACE = /<\/header>|<div class="slide-text slide-name">/;

/** A kept page with the 訂正 of now in place of that of its day; a page with no such place stays as it is. */
export const withNotice = (html: string, notice: string): string =>
  html
    .replace(/<section class="erratum"[\s\S]*?<\/section>/, '')
    .replace(NOTICE_PLACE, (place) => place + notice);
