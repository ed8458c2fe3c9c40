import type { Source } from '../source/schema.ts';
import type { Fact } from './schema.ts';

/** Where a fact was read, for readers: the title of a registered document, or the words of the row. */
export function sourceTitles(fact: Pick<Fact, 'source'>, sources: readonly Source[]): string[] {
  return fact.source.map((id) => {
    const source = sources.find((row) => row.id === id);
    return source ? `${source.title}${source.date ? `（${source.date}）` : ''}` : id;
  });
}
