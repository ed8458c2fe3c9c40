/** An answer of the engine to one word. */
export interface Answer {
  id: string;
  score: number;
}

/** More than any score of the engine: a page that answers one more word comes before all that answer fewer. */
const WORD = 1000;

/** The pages that answer any of the words, those that answer more of them first. `answers` holds one list a word. */
export function rank<Found extends Answer>(answers: readonly (readonly Found[])[]): Found[] {
  const pages = new Map<string, { found: Found; score: number }>();
  for (const found of answers.flat())
    pages.set(found.id, { found, score: WORD + found.score + (pages.get(found.id)?.score ?? 0) });
  return [...pages.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}
