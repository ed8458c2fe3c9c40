import { ancestors } from '../lib/page-url.ts';
import type { NavLink } from '../ui/layout/model.ts';

/** The way from the home page to `url`. Levels that have no page of their own are left out. */
export function crumbsTo(url: string, labelOf: (url: string) => string | undefined): NavLink[] {
  return [...ancestors(url), url].flatMap((href) => {
    const label = href === '/' ? 'ホーム' : labelOf(href);
    return label === undefined ? [] : [{ href, label }];
  });
}
