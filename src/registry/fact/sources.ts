import { readableTime } from '../../lib/dates.ts';
import type { Source } from '../source/schema.ts';
import type { Fact } from './schema.ts';

/** Where a fact was read, for readers: the title of a registered document, or the words of the row. */
export function sourceTitles(fact: Pick<Fact, 'source'>, sources: readonly Source[]): string[] {
  return fact.source.map((id) => {
    const source = sources.find((row) => row.id === id);
    return source ? `${source.title}${source.date ? `（${source.date}）` : ''}` : id;
  });
}

/**
 * What belongs to every number shown: when, who was asked or counted, how many answered (or that nobody says), source.
 * Several facts of one figure say what they share once.
 */
export function figureSource(facts: readonly Fact[], sources: readonly Source[]): string {
  const sentence = (part: string | null) => (part ? `${part}。` : '');
  const parts = facts.flatMap((fact) => [
    sentence(fact.asOf && readableTime(fact.asOf)),
    sentence(fact.population),
    sentence(answersText(fact)),
  ]);
  const titles = facts.flatMap((fact) => sourceTitles(fact, sources));
  return `${[...new Set(parts)].join('')}出典: ${[...new Set(titles)].join('、')}`;
}

function answersText({ answers }: Fact): string | null {
  if (answers === undefined) return null;
  return answers === null
    ? '答えた人の数は、資料にありません'
    : `答えた人は${answers.toLocaleString('ja-JP')}人`;
}
