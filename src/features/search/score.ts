import type { Fields } from './fields.ts';
import type { Asked } from './plan.ts';

/** A page that the engine found for one token. */
export interface Answer {
  id: string;
  /** The fields the token stands in. */
  matchedMetaFields?: string[];
}

/** What a token counts in a field. */
export const WEIGHTS: Record<keyof Fields, number> = {
  name: 8,
  part: 2.5,
  term: 1,
  title: 5,
  heading: 2,
  lead: 1.5,
  also: 4,
  alsoPart: 1.5,
  reading: 4,
  readingPart: 1.2,
  text: 0.4,
  often: 0.8,
};

/** A page with what it was found by, for `npm run search -- try`. */
export interface Ranked {
  id: string;
  score: number;
  coverage: number;
  why: { token: string; fields: string[]; points: number }[];
}

/** Between pages that answer alike, the one nearer to the top of the site leads to the others. */
const nearness = (url: string): number => 1 + 0.06 / Math.max(1, url.split('/').length - 2);

/**
 * The pages that answer, the best first: what each token counts where it stands, times how much of the question is covered. `urls`
 * has the address of every page of the index by its id.
 */
export function rank(
  answers: readonly { asked: Asked; found: readonly Answer[] }[],
  urls: ReadonlyMap<string, string>,
): Ranked[] {
  const pages = urls.size;
  const ranked = new Map<string, Ranked & { plain: number; named: number }>();
  let whole = 0;
  for (const { asked, found } of answers) {
    const idf = Math.log(1 + (pages - found.length + 0.5) / (found.length + 0.5));
    if (asked.covers === undefined)
      whole += asked.weight * (found.length === 0 ? Math.log(1 + pages) / 2 : idf);
    for (const { id, matchedMetaFields = [] } of found) {
      const fields = matchedMetaFields.filter((field): field is keyof Fields => field in WEIGHTS);
      const weights = fields.map((field) => WEIGHTS[field]).sort((a, b) => b - a);
      const [best = 0, ...others] = weights;
      const strength = best + 0.2 * others.reduce((sum, weight) => sum + weight, 0);
      const page = ranked.get(id) ?? { id, score: 0, coverage: 0, why: [], plain: 0, named: 0 };
      const points = asked.weight * idf * strength;
      page.score += points;
      page.why.push({ token: asked.token, fields, points });
      if (asked.covers === undefined) page.plain += asked.weight * idf * Math.min(1, strength / 2);
      else page.named = Math.max(page.named, asked.covers * Math.min(1, strength / 3));
      ranked.set(id, page);
    }
  }
  return [...ranked.values()]
    .map(({ plain, named, ...page }) => {
      const coverage = Math.max(whole > 0 ? plain / whole : 0, named);
      const score = page.score * (0.15 + coverage) * nearness(urls.get(page.id) ?? '');
      return { ...page, coverage, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

/**
 * Whether the best page answers at all. What does not shares a word or two with the question by chance; the bounds were read off the
 * judged queries of tests/search.
 */
export const isAnswered = ([best]: readonly Ranked[]): boolean =>
  best !== undefined && (best.coverage >= 0.4 || (best.coverage >= 0.2 && best.score >= 12));
