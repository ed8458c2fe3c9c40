import { foldName, foldNameOnce, isKana } from './fold.ts';
import type { PageRecord } from './page-record.ts';
import { mixedTokens, nameToken, readingTokens, surfaceTokens } from './tokens.ts';

/** A word of the site with its reading and what else people call it; `pages` are addresses it leads to by itself. */
export interface SearchWord {
  word: string;
  reading: string;
  also: string[];
  pages: string[];
}

/** Reads Japanese aloud; what has no reading stays as it is. */
export interface Reader {
  /** A text in kana. */
  reading(text: string): string;
  /** Its words one by one, as written and in kana. */
  pieces(text: string): { text: string; reading: string }[];
}

/**
 * What the index knows of a page besides its text, each field a list of tokens between spaces. Their names are what
 * `WEIGHTS` weighs (score.ts).
 */
export interface Fields {
  /** Names of the page: its title, its label, what the words of the title are also called, and their readings. */
  name: string;
  /** Names of its parts. */
  part: string;
  /** Words of the glossary that stand in it. */
  term: string;
  title: string;
  heading: string;
  lead: string;
  /** Other words for those of the title, and for those of headings. */
  also: string;
  alsoPart: string;
  /** How title and names are read. */
  reading: string;
  readingPart: string;
  /** Running text: what stands there once or twice, and what stands there more often. */
  text: string;
  often: string;
}

/** A name as tokens: as it is written, and as it is read. */
const named = (name: string, reading: string): string[] =>
  [foldName(name), foldName(reading)].filter((text) => text !== '').map(nameToken);

/** 「気持ちがつらいとき・大切な人を亡くしたとき」 is also called by each of its halves. */
const halves = (title: string): string[] => [
  title,
  ...title.split(/[、。・「」（）()\s]/u).filter((half) => [...half].length > 1),
];

/** Names half in kana, as a telephone leaves them: 在宅いりょう, ざいたく医療. */
function mixedNames(pieces: readonly { text: string; reading: string }[]): string[] {
  if (pieces.length < 2 || pieces.length > 3) return [];
  const all = pieces.reduce<string[]>(
    (made, { text, reading }) => made.flatMap((before) => [before + text, before + reading]),
    [''],
  );
  return all.slice(1, -1).map((name) => nameToken(foldName(name)));
}

/** Tokens that stand in a text at least so often are what it is about. */
const OFTEN = 3;

const unique = (tokens: readonly string[]): string => [...new Set(tokens)].join(' ');

/** Whether one of these texts, folded already, has a word in it. */
const has = (texts: readonly string[], word: string): boolean => {
  const folded = foldNameOnce(word);
  return folded !== '' && texts.some((text) => text.includes(folded));
};

/** Words as they lead on a site: a page that is not there leads nowhere, and its word to what has it in its title. */
export const wordsOn = (
  words: readonly SearchWord[],
  isThere: (url: string) => boolean,
): readonly SearchWord[] => words.map((word) => ({ ...word, pages: word.pages.filter(isThere) }));

/** What one text is searched by. The words of staff lead to the pages they name; without one, to those with the word in their title. */
export function fieldsOf(
  url: string,
  { title, label, lead, kind, parts }: PageRecord,
  words: readonly SearchWord[],
  { reading, pieces }: Reader,
): Fields {
  const headings = parts.map(({ heading }) => heading).filter((heading) => heading !== '');
  const own = kind === 'facility' ? [title] : [title, label].filter((text) => text !== '');
  const running = [lead, ...parts.flatMap(({ blocks }) => blocks)].join('\n');
  const names = own.map(foldName);
  const namesAndParts = [...own, ...headings].map(foldName);
  const whole = [foldName(running)];
  // An issue or a facility has its own name: what words in it are also called leads to the pages about them.
  const isAbout = (word: SearchWord) =>
    word.pages.length > 0 ? word.pages.includes(url) : kind === '' && has(names, word.word);
  const led = words.filter(isAbout);
  const inPart = words.filter((word) => !led.includes(word) && has(namesAndParts, word.word));
  const inText = words.filter(
    (word) => !led.includes(word) && !inPart.includes(word) && has(whole, word.word),
  );
  const counts = new Map<string, number>();
  for (const token of surfaceTokens(running)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const counted = (isMeant: (count: number) => boolean) =>
    [...counts].flatMap(([token, count]) => (isMeant(count) ? [token] : [])).join(' ');
  const read = (text: string) => (isKana(text) ? text : reading(text));
  const readWord = (word: SearchWord) => word.reading || read(word.word);
  const namedWord = (word: SearchWord) => named(word.word, readWord(word));
  const others = (word: SearchWord) => (word.pages.length > 0 ? [] : word.also);
  const ledNames = led.flatMap(({ also }) => also);
  return {
    name: unique([
      ...own.flatMap(halves).flatMap((text) => named(text, read(text))),
      ...led.flatMap(namedWord),
      ...led.flatMap(({ word }) => mixedNames(pieces(word))),
      ...ledNames.flatMap((text) => named(text, read(text))),
    ]),
    part: unique([
      ...headings.filter((text) => [...text].length <= 20).flatMap((text) => named(text, read(text))),
      ...inPart.flatMap(namedWord),
      ...inPart.flatMap(others).flatMap((text) => named(text, read(text))),
    ]),
    term: unique(inText.flatMap(namedWord)),
    title: unique(own.flatMap(surfaceTokens)),
    heading: unique(headings.flatMap(surfaceTokens)),
    lead: unique(surfaceTokens(lead)),
    also: unique([...led.map(({ word }) => word), ...ledNames].flatMap(surfaceTokens)),
    alsoPart: unique(inPart.flatMap(others).flatMap(surfaceTokens)),
    reading: unique([
      ...own.flatMap((text) => readingTokens(read(text))),
      ...led.flatMap((word) => [...readingTokens(readWord(word)), ...mixedTokens(word.word, readWord(word))]),
      ...ledNames.flatMap((text) => readingTokens(read(text))),
    ]),
    readingPart: unique([
      ...[...headings, lead].flatMap((text) => readingTokens(read(text))),
      ...inPart.flatMap((word) => [
        ...readingTokens(readWord(word)),
        ...mixedTokens(word.word, readWord(word)),
      ]),
    ]),
    text: counted((count) => count < OFTEN),
    often: counted((count) => count >= OFTEN),
  };
}
