/**
 * What an address of the search asks; undefined where it asks nothing. `#q=…` is what our own fields and links write: behind the # no host
 * sees it. `?q=…` stands in links that somebody made by hand.
 */
export const questionOf = ({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined =>
  new URLSearchParams(`${search}&${hash.slice(1)}`).getAll('q').at(-1)?.trim() || undefined;

/** A question as the part of an address that stays in the browser. */
export const asFragment = (question: string): string => `#${new URLSearchParams({ q: question })}`;
