import { foldName } from './fold.ts';
import type { NamedPage, SearchNames } from './names.ts';

/** Something that may be meant by what has been typed so far; `url` is its address without the base. */
export interface Suggestion {
  label: string;
  url: string;
  kind: 'page' | 'term' | 'question';
}

/** More does not fit above the keyboard of a telephone. */
const MOST = 5;

/**
 * What may be meant, the likeliest first: what begins like it, by title or by reading, then the pages that the search has found, then
 * questions and titles with it inside. Nothing for less than a word: one kana.
 */
export function suggestionsFor(
  typed: string,
  { pages, names, answers }: SearchNames,
  found: readonly NamedPage[],
): Suggestion[] {
  const begun = foldName(typed);
  if (begun === '' || /^[ぁ-ん]$/.test(begun)) return [];
  const readings = new Map(names.map(([name, reading]) => [name, reading]));
  const ofPage = ({ title, url }: NamedPage): Suggestion => ({ label: title, url, kind: 'page' });
  const titles = pages.map((page) => {
    const written = [page.title, page.label].filter((name) => name !== '').map(foldName);
    return { page, spelt: [...written, ...written.map((name) => readings.get(name) ?? '')] };
  });
  const terms = answers.terms.map(({ term, reading, url }) => ({
    suggestion: { label: term, url, kind: 'term' } as const,
    spelt: [term, reading].map(foldName),
  }));
  const questions = pages.flatMap(({ url, questions }) =>
    questions.map(({ heading, id }) => ({ label: heading, url: `${url}#${id}`, kind: 'question' }) as const),
  );
  const begins = (name: string) => name.startsWith(begun);
  const inside = (name: string) => name.includes(begun);
  const all: Suggestion[] = [
    ...titles
      .filter(({ spelt }) => spelt.some(begins))
      .map(({ page }) => ofPage(page))
      .toSorted((a, b) => a.label.length - b.label.length),
    ...terms.filter(({ spelt }) => spelt.some(begins)).map(({ suggestion }) => suggestion),
    ...found.slice(0, 3).map(ofPage),
    ...questions.filter(({ label }) => inside(foldName(label))),
    ...titles.filter(({ spelt }) => spelt.some(inside)).map(({ page }) => ofPage(page)),
  ];
  return all.filter(({ url }, i) => all.findIndex((one) => one.url === url) === i).slice(0, MOST);
}
