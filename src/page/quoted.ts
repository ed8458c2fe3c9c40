import { words } from '../lib/words.ts';

const values = (body: string, pattern: RegExp): string[] =>
  [...body.matchAll(pattern)].flatMap(([, ids = '']) => words(ids));

/** Ids of the facts that components in a body quote (`<Stat fact="F030" />`, `<Chart fact="F100 F101" … />`). */
export const quotedFacts = (body: string): string[] =>
  values(body, /<(?:Stat|Num|Chart)\s[^>]*?\bfact="([^"]+)"/g);

/** Ids of the contacts that components in a body quote. */
export const quotedContacts = (body: string): string[] =>
  values(body, /<(?:Contact\s[^>]*?\bid|ContactBox\s[^>]*?\bids)="([^"]+)"/g);
