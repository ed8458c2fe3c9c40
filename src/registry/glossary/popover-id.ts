import { createHash } from 'node:crypto';

/** So many ids there are: of a hundred terms two share one in three glossaries of a thousand, and the audit of the list of words tells. */
const IDS = 36 ** 4;

/** An id for the meaning of a term: letters and digits only, short (a page names it three times), the same in every build. */
export const popoverId = (term: string): string =>
  `term-${(Number.parseInt(createHash('sha256').update(term).digest('hex').slice(0, 8), 16) % IDS).toString(36)}`;

/** The terms that are marked in a rendered text: a sheet tells the meanings of those it has. */
export const markedIn = (html: string, terms: readonly string[]): string[] =>
  terms.filter((term) => html.includes(popoverId(term)));
