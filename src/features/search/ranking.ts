/** What the engine found for one word of a question: a page, and how well it answers that word. */
export interface Answer {
  id: string;
  score: number;
}

/** Worth of one answered word: more than any score of the engine, so that no good answer to one word passes one to two. */
const A_WORD = 1000;

/** One page each, of the answers to each word: the page that answers most of the words first, among equals the best score. */
export function ranked<Found extends Answer>(answersByWord: readonly (readonly Found[])[]): Found[] {
  const scores = new Map<string, { found: Found; score: number }>();
  for (const answers of answersByWord)
    for (const found of answers) {
      const score = A_WORD + found.score + (scores.get(found.id)?.score ?? 0);
      scores.set(found.id, { found, score });
    }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}
