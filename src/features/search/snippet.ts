import { foldNameOnce } from './fold.ts';
import type { PageRecord, Part } from './page-record.ts';

/** What a page says, as its results show it. */
export type PageText = Pick<PageRecord, 'lead' | 'parts'>;

/** A stretch of text, in the words of the question or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A sentence shorter than this says nothing by itself: 「退院のとき。」 */
const SHORT = 12;
/** More is not read in a list; two short sentences may stand together. */
const LONG = 90;

/** Where words stand in a text: from, to. Both are compared as names are: without marks, in one kind of kana. */
function placesOf(text: string, words: readonly string[]): { from: number; to: number; word: string }[] {
  let letters = '';
  const at: number[] = [];
  let index = 0;
  for (const sign of text) {
    for (const letter of foldNameOnce(sign)) {
      letters += letter;
      for (let i = 0; i < letter.length; i++) at.push(index);
    }
    index += sign.length;
  }
  const end = (place: number) => {
    const start = at[place] ?? 0;
    return start + (String.fromCodePoint(text.codePointAt(start) ?? 0).length || 1);
  };
  return words.flatMap((word) => {
    const places = [];
    for (let i = letters.indexOf(word); word !== '' && i >= 0; i = letters.indexOf(word, i + word.length))
      places.push({ from: at[i] ?? 0, to: end(i + word.length - 1), word });
    return places;
  });
}

/** A text with the words of the question marked. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to <= done) return;
    const last = pieces.at(-1);
    const piece = text.slice(done, to);
    if (last?.marked === isMarked) last.text += piece;
    else pieces.push({ text: piece, marked: isMarked });
    done = to;
  };
  for (const { from, to } of placesOf(text, words).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}

/** How much of the question a text has: each word once, long words more. */
const shareOf = (text: string, words: readonly string[]): number =>
  [...new Set(placesOf(text, words).map(({ word }) => word))].reduce((sum, word) => sum + word.length, 0);

/** The sentences of a block, each with its full stop; what is no sentence is none. */
const sentencesOf = (block: string): string[] =>
  (block.match(/[^。！？]+[。！？]+[」』）]*/gu) ?? []).map((sentence) => sentence.trim());

/**
 * The sentence of a page that answers, whole, with its words marked; another one behind it where both are short. The lead where no
 * sentence has them.
 */
export function snippetOf({ lead, parts }: PageText, words: readonly string[]): Piece[] {
  let best = { text: lead, share: shareOf(lead, words) * 1.2 };
  for (const { blocks } of parts)
    for (const block of blocks) {
      const sentences = sentencesOf(block);
      sentences.forEach((sentence, i) => {
        const found = shareOf(sentence, words) * (sentence.length > LONG ? 0.7 : 1);
        if (sentence.length < SHORT || sentence.length > 2 * LONG || found <= best.share) return;
        const next = sentences[i + 1] ?? '';
        const both = sentence + next;
        best = { text: both.length <= LONG ? both : sentence, share: found };
      });
    }
  return marked(best.text, words);
}

/** The parts of a page that answer, the best first: those with a word in their heading before those with it in their text. */
export function partsFor({ parts }: PageText, words: readonly string[], most: number): Part[] {
  return parts
    .flatMap((part) => {
      const found = 3 * shareOf(part.heading, words) + shareOf(part.blocks.join('\n'), words);
      return part.id !== '' && found > 0 ? [{ part, found }] : [];
    })
    .toSorted((a, b) => b.found - a.found)
    .slice(0, most)
    .map(({ part }) => part);
}
