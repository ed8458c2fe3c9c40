import { romaji } from '../../lib/romaji.ts';

/** An id that is free, from the reading of a name (あおばいいん → aobaiin): the name of the file, the end of the address, for ever. */
export function newId(kana: string, name: string, taken: ReadonlySet<string>): string {
  const base = romaji(kana) || `iryokikan-${romaji(name) || 'x'}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
