import { getCollection } from 'astro:content';
import { hasKanji } from './ruby.ts';

/** Words of the glossary with their readings, for the ふりがな switch. */
export async function furiganaWords(): Promise<[term: string, reading: string][]> {
  const terms = await getCollection('term');
  return terms.filter(({ data }) => hasKanji(data.term)).map(({ data }) => [data.term, data.reading]);
}
