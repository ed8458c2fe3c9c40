import type { Reader, SearchWord } from './fields.ts';
import { foldName, isKana } from './fold.ts';

/** The file beside the index with everything that has a name: asked for once, when somebody begins to type. */
export const NAMES_FILE = 'names.json';
/** The file beside the index with the text of a page, for the sentences that are shown of it. */
export const textFile = (id: string): string => `text/${id}.json`;

/** What answers by itself: a word with its meaning, a number to call. */
export interface Answers {
  terms: { term: string; reading: string; meaning: string; url: string }[];
  /** `tel` is empty where the number is not to be called any more: then `purpose` says which one is. */
  contacts: { name: string; number: string; tel: string; purpose: string; hours: string }[];
}

/** A page as the list of results shows it before anything else of it has come. */
export interface NamedPage {
  /** What the engine calls it; also the name of its text (`textFile`). */
  id: string;
  url: string;
  title: string;
  label: string;
  /** Where it belongs: the page above it. */
  place: string;
  /** `issue`, `facility` or empty. */
  kind: string;
  /** Its headings that ask something, with their anchors: offered while somebody types. */
  questions: { heading: string; id: string }[];
}

export interface SearchNames {
  /** Of this form of the file; another one is not understood. */
  version: 2;
  /** The engine's table of the parts of the index, in base64 (pagefind.ts). */
  index: string;
  pages: NamedPage[];
  /** Names as they are compared: written, read, and what the site calls it, where that is another word. */
  names: [name: string, reading: string, word?: string][];
  answers: Answers;
}

/** No list of names is longer: it is carried to a telephone. */
const MOST = 2000;

export function namesOf(
  pages: SearchNames['pages'],
  words: readonly SearchWord[],
  answers: Answers,
  { reading }: Reader,
): Omit<SearchNames, 'index'> {
  const names = new Map<string, SearchNames['names'][number]>();
  const add = (name: string, known?: string, word?: string) => {
    const folded = foldName(name);
    if (folded === '' || names.has(folded) || names.size >= MOST) return;
    const read = foldName(known || (isKana(name) ? name : reading(name)));
    names.set(folded, word === undefined ? [folded, read] : [folded, read, foldName(word)]);
  };
  for (const word of words) add(word.word, word.reading);
  for (const { word, also } of words) for (const name of also) add(name, undefined, word);
  for (const { title, label } of pages) for (const name of [title, label]) if (name !== '') add(name);
  return { version: 2, pages, names: [...names.values()], answers };
}
