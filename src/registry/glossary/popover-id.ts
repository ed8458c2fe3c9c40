import { createHash } from 'node:crypto';

/** An id for the meaning of a term: letters and digits only, short (a page names it three times), the same in every build. */
export const popoverId = (term: string): string =>
  `term-${Number.parseInt(createHash('sha256').update(term).digest('hex').slice(0, 8), 16).toString(36)}`;
