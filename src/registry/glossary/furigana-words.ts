import { getCollection } from 'astro:content';
import { shownReading } from './ruby.ts';

/** Words of the glossary with their readings, for the ふりがな switch. */
export async function furiganaWords(): Promise<[term: string, reading: string][]> {
  const terms = await getCollection('term');
  return terms.flatMap(({ data: { term, reading } }) => {
    const shown = shownReading(term, reading);
    return shown === undefined ? [] : [[term, shown] as [string, string]];
  });
}
