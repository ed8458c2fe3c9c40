import { fold, foldKana } from './fold.ts';

/** Runs of one kind of sign: kanji, katakana, hiragana, Latin letters, digits. All else separates. */
const RUNS =
  /(?<han>[\p{Script=Han}々〆ヶ]+)|(?<kata>[ァ-ヺー]+)|(?<hira>[ぁ-ゖー]+)|(?<latin>[a-z]+)|(?<digits>\d+)/gu;

/** A run of one kind of sign and where it begins. */
export interface Run {
  kind: 'han' | 'kata' | 'hira' | 'latin' | 'digits';
  text: string;
  at: number;
}

/** The runs of a text that is folded. */
export const runsOf = (folded: string): Run[] =>
  [...folded.matchAll(RUNS)].map((match) => {
    const kind = Object.keys(match.groups ?? {}).find((name) => match.groups?.[name]) as Run['kind'];
    return { kind, text: match[0], at: match.index };
  });

/** All pieces of `size` signs that follow one another; of a shorter text, the text. */
export function grams(text: string, size: number): string[] {
  const signs = [...text];
  if (signs.length <= size) return signs.length > 0 ? [text] : [];
  return signs.slice(size - 1).map((_, i) => signs.slice(i, i + size).join(''));
}

/** The katakana of a word without its long marks: ケアマネージャー and ケアマネジャー are one. */
const kataWord = (text: string) => text.replaceAll('ー', '');

/**
 * The tokens of a text as it is written, the same for pages and for questions: pairs of kanji, the joint of a kanji and what it is
 * written with (看取り → 看取 取り), kanji with the kana between them left out (申し込み → 申込), words in katakana and Latin letters,
 * numbers with their counter.
 */
export function surfaceTokens(text: string): string[] {
  const runs = runsOf(fold(text));
  return runs.flatMap((run, i) => {
    const next = runs[i + 1];
    const follows = next !== undefined && next.at === run.at + run.text.length ? next : undefined;
    const beyond = runs[i + 2];
    const first = [...run.text][0] ?? '';
    const last = [...run.text].at(-1) ?? '';
    switch (run.kind) {
      case 'han': {
        const found = grams(run.text, 2);
        if (follows?.kind === 'hira') found.push(last + follows.text[0]);
        if (
          follows?.kind === 'hira' &&
          follows.text.length <= 2 &&
          beyond?.kind === 'han' &&
          beyond.at === follows.at + follows.text.length
        )
          found.push(last + ([...beyond.text][0] ?? ''));
        return found;
      }
      case 'hira':
        return follows?.kind === 'han' && /^[おご]$/.test(first) && run.text.length === 1
          ? [first + ([...follows.text][0] ?? '')]
          : [];
      case 'kata':
        return kataWord(run.text).length > 1 ? [kataWord(run.text)] : [];
      case 'digits':
        return follows?.kind === 'han' ? [run.text, run.text + ([...follows.text][0] ?? '')] : [run.text];
      default:
        return [run.text];
    }
  });
}

/** The tokens of a reading: every three kana that follow one another, word by word. */
export const readingTokens = (reading: string): string[] =>
  fold(reading)
    .split(/[^ぁ-ゖァ-ヺー・]+/)
    .flatMap((word) => grams(foldKana(word), 3));

/**
 * A word half in kanji and half in kana, as it may be typed (看とり, 訪もん診療): its first kanji with any kana of its reading. Only of
 * short words, whose halves are few.
 */
export function mixedTokens(word: string, reading: string): string[] {
  const kana = foldKana(reading);
  const kanji = [...fold(word)].filter((sign) => /\p{Script=Han}/u.test(sign));
  if (kanji.length < 2 || kanji.length > 6 || kana.length > 12) return [];
  return kanji.slice(0, -1).flatMap((sign, i) => [...kana.slice(i + 1)].map((sound) => sign + sound));
}

/** A letter that no text of ours has: it makes a name one token with an end, so that nothing is taken for the beginning of another. */
const MARK = 'ʘ';
export const nameToken = (name: string): string => MARK + name + MARK;
/** The beginning of a name that is still being typed. */
export const nameStart = (name: string): string => MARK + name;
