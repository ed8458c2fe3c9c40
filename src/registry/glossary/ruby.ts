import { hiragana } from '../../lib/kana.ts';

/** A run of text, with a reading when it is a word of the glossary. */
export interface RubyPiece {
  text: string;
  reading?: string;
}

/** Cuts text at the words of the glossary. Of words that begin alike (訪問看護, 訪問看護ステーション) the longest wins. */
export function rubyPieces(text: string, words: readonly (readonly [string, string])[]): RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let plain = '';
  for (let i = 0; i < text.length; ) {
    const word = longestAt(text, i, words);
    if (!word) {
      plain += text[i++];
      continue;
    }
    if (plain) pieces.push({ text: plain });
    plain = '';
    pieces.push({ text: word[0], reading: word[1] });
    i += word[0].length;
  }
  return plain ? [...pieces, { text: plain }] : pieces;
}

function longestAt(text: string, at: number, words: readonly (readonly [string, string])[]) {
  let longest: readonly [string, string] | undefined;
  for (const word of words)
    if (text.startsWith(word[0], at) && word[0].length > (longest?.[0].length ?? 0)) longest = word;
  return longest;
}

/** Words that gain from a reading: those with at least one kanji. */
export const hasKanji = (term: string): boolean => /[\u4e00-\u9fff]/.test(term);

/**
 * A term with its reading over the kanji alone: 看取り is 看取（みと）り, 医療ソーシャルワーカー is 医療（いりょう）ソーシャルワーカー.
 * Kana inside are what tell which sounds belong to which kanji; where they do not fit the reading, the whole term has it.
 */
export function readingParts(term: string, reading: string): RubyPiece[] {
  const runs = term.match(/[ぁ-ゖァ-ヶー・]+|[^ぁ-ゖァ-ヶー・]+/g) ?? [];
  const isKana = (run: string) => /^[ぁ-ゖァ-ヶー・]/.test(run);
  const form = runs.map((run) => (isKana(run) ? hiragana(run) : '(.+)')).join('');
  const sounds = new RegExp(`^${form}$`).exec(hiragana(reading))?.slice(1);
  if (!sounds) return [{ text: term, reading }];
  return runs.map((text) => (isKana(text) ? { text } : { text, reading: sounds.shift() ?? '' }));
}

/**
 * The reading as it is shown beside a term: katakana runs of the term stay katakana (いりょうソーシャルワーカー). Undefined for a term
 * without kanji, which needs none.
 */
export function shownReading(term: string, reading: string): string | undefined {
  if (!hasKanji(term)) return undefined;
  const runs = term.match(/[ァ-ヶー・]+/g) ?? [];
  return runs.reduce((shown, run) => shown.replace(hiragana(run), () => run), reading);
}
