/**
 * What an address of the search asks; undefined where it asks nothing. `#q=…` is what our own fields and links write: behind the # no host
 * sees it. `?q=…` stands in links that somebody made by hand.
 */
export function questionOf({ hash, search }: Pick<URL, 'hash' | 'search'>): string | undefined {
  const asked = new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q');
  return asked?.trim() || undefined;
}

/** A question as the part of an address that stays in the browser. */
export const asFragment = (question: string): string => `#${new URLSearchParams({ q: question })}`;
