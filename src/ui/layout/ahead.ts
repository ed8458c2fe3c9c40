import { withBase } from '../../lib/href.ts';

/**
 * What a browser fetches before it is asked for (speculation rules): a page of this site as soon as a finger or a mouse rests on its
 * link. The address of a page ends in `/` and asks nothing (`?`): files, and what somebody searches for, are never fetched ahead.
 * Browsers leave it where data is to be saved, and those that do not know it show the page as ever.
 */
export const fetchedAhead = (base: string): string =>
  JSON.stringify({
    prefetch: [{ where: { href_matches: withBase('/{*/}??', base) }, eagerness: 'moderate' }],
  });
