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
export type Suggester = (typed: string, found: readonly NamedPage[]) => Suggestion[];

/** Makes all names ready to be compared once: every key that is pressed asks. */
export function suggesterOf({ pages, names, answers }: SearchNames): Suggester {
  const readings = new Map(names.map(([name, reading]) => [name, reading]));
  const ofPage = ({ title, url }: NamedPage): Suggestion => ({ label: title, url, kind: 'page' });
  const titles = pages.map((page) => {
    const written = [page.title, page.label].filter((name) => name !== '').map(foldName);
    return {
      suggestion: ofPage(page),
      spelt: [...written, ...written.map((name) => readings.get(name) ?? '')],
    };
  });
  const shortFirst = titles.toSorted((a, b) => a.suggestion.label.length - b.suggestion.label.length);
  const terms = answers.terms.map(({ term, reading, url }) => ({
    suggestion: { label: term, url, kind: 'term' } as const,
    spelt: [term, reading].map(foldName),
  }));
  const questions = pages.flatMap(({ url, questions }) =>
    questions.map(({ heading, id }) => ({
      suggestion: { label: heading, url: `${url}#${id}`, kind: 'question' } as const,
      spelt: [foldName(heading)],
    })),
  );
  return (typed, found) => {
    const begun = foldName(typed);
    if (begun === '' || /^[ぁ-ん]$/.test(begun)) return [];
    const those = (
      named: readonly { suggestion: Suggestion; spelt: string[] }[],
      fits: (name: string) => boolean,
    ) => named.filter(({ spelt }) => spelt.some(fits)).map(({ suggestion }) => suggestion);
    const begins = (name: string) => name.startsWith(begun);
    const inside = (name: string) => name.includes(begun);
    const all: Suggestion[] = [
      ...those(shortFirst, begins),
      ...those(terms, begins),
      ...found.slice(0, 3).map(ofPage),
      ...those(questions, inside),
      ...those(titles, inside),
    ];
    return all.filter(({ url }, i) => all.findIndex((one) => one.url === url) === i).slice(0, MOST);
  };
}
