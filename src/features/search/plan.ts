import { editDistance } from '../../lib/edit-distance.ts';
import { fold, foldKana, foldName, isKana } from './fold.ts';
import { grams, nameStart, nameToken, runsOf, surfaceTokens } from './tokens.ts';

/** One word that the engine is asked, what it counts, and the share of the question it stands for (names only). */
export interface Asked {
  token: string;
  weight: number;
  covers?: number;
}

/** A name that can be typed, as it is compared: in one piece, and as it is read. */
export interface Name {
  name: string;
  reading: string;
  /** What the site calls it, where that is another word. */
  word?: string;
}

/** No question needs more: each is one search of the engine. */
const MOST = 24;

/** Nobody asks more; what is pasted by mistake is not read to its end. */
const LONGEST = 200;

/** What people say around what they look for. */
const FILLERS = [
  /(について|に関して|のこと)?(を|が)?(教えて|おしえて|知りたい|しりたい|聞きたい|調べたい|見たい)(ください|ほしい|下さい|です)*/g,
  /(どう|どのように|どんなふうに)(すれ|し)(ば|たら)(いい|よい|良い)?/g,
  /(ください|下さい|でしょうか|でしょう|ですか|ますか|ませんか|のですか|んですか|なのか|だろうか)/g,
  /((とは|って)(何|なに|なん)?|は?(何|なに|なん))(のこと)?か?[\s?。]*$/g,
];
/** Kana that only hold a sentence together. */
const GRAMMAR = new RegExp(
  `^(${[
    'は が を に で と も の へ や か から まで より って です ます する した して しい',
    'たい ない いい よい れば たら なら ので のに けど ても では には とは ます ました ません',
    'ている てる れる られる せる さん さま ちゃん くん よう こと もの とき ところ ため という',
    'なる なった ある いる ください ほしい できる どう どこ だれ いつ なに なん こんな その',
    'この あの もう また すぐ',
  ]
    .flatMap((row) => row.split(' '))
    .join('|')})+$`,
);

const length = (text: string) => [...text].length;

/** What of a run of kana inside a sentence may be a word: without the particles that begin and end it. */
function wordOf(kana: string, follows: boolean): string {
  if (GRAMMAR.test(kana)) return '';
  const word = (follows ? kana.replace(/^(は|が|を|に|で|と|も|の|へ)(?=..)/, '') : kana).replace(
    /(?<=..)(は|が|を|に|で|と|も|の|へ|たい|です|ます|する|している|してる|した|して|られる|れる)+$/,
    '',
  );
  return GRAMMAR.test(word) ? '' : word;
}

/** The names that stand in a text, the longest first, none inside another. */
function namesIn(text: string, names: readonly string[]): string[] {
  const found: string[] = [];
  let rest = text;
  for (const name of names) {
    if (length(name) < 2 || !rest.includes(name)) continue;
    found.push(name);
    rest = rest.replaceAll(name, '\u0000');
  }
  return found;
}

/** Spelling slips a name may have. */
const slips = (name: string) => {
  const least = isKana(name) ? 5 : 4;
  return length(name) >= least + 3 ? 2 : length(name) >= least ? 1 : 0;
};

/** The name nearest to what was typed, where only a slip keeps them apart. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const allowed = slips(typed);
  if (allowed === 0) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(length(name) - length(typed)) > allowed || slips(name) === 0) continue;
    const distance = editDistance(typed, name);
    if (distance <= allowed && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Names sorted once for many questions: the longest first. */
export interface KnownNames {
  names: readonly Name[];
  written: readonly string[];
  read: readonly string[];
}
export function knownNames(names: readonly Name[]): KnownNames {
  const sorted = (texts: readonly string[]) =>
    [...new Set(texts)].filter((text) => text !== '').toSorted((a, b) => b.length - a.length);
  return {
    names,
    written: sorted(names.map(({ name }) => name)),
    read: sorted(names.map(({ reading }) => reading)),
  };
}

/** A name in a question, and the share of the question that it stands for. */
interface Meant {
  name: string;
  share: number;
}

/** What a question says, before anything is looked up. */
interface Question {
  /** Without what people say around it. */
  text: string;
  /** The same as one name. */
  whole: string;
  /** True when all of it is kana. */
  kana: boolean;
  /** True when a name begins like it. */
  begins: boolean;
  /** The names in it, as they are written or read. */
  named: Meant[];
  /** Names that only a slip keeps apart from what was typed. */
  near: Meant[];
}

function questionOf(question: string, known: KnownNames): Question {
  const folded = fold(question.slice(0, LONGEST));
  const plain = FILLERS.reduce((text, filler) => text.replace(filler, ' '), folded);
  const text = plain.trim() === '' ? folded : plain;
  const whole = foldName(text);
  const kana = isKana(whole);
  const begins =
    length(whole) >= 2 &&
    [known.written, known.read].some((names) => names.some((name) => name.startsWith(whole)));
  const shareOf = (part: string) => length(part) / length(whole);
  const named = [
    ...namesIn(whole, known.written),
    ...(kana ? namesIn(whole, known.read).filter((name) => length(name) >= 3) : []),
  ].map((name) => ({ name, share: shareOf(name) }));
  const covered = Math.max(0, ...named.map(({ share }) => share));
  const near = (
    covered < 0.5 && !begins ? [whole, ...text.split(/[\s、。,.・]+/).map(foldName)] : []
  ).flatMap((word) => {
    const name = nearestName(word, isKana(word) ? known.read : known.written);
    return name === undefined ? [] : [{ name, share: shareOf(word) }];
  });
  return { text, whole, kana, begins, named, near };
}

/** What a question is about, as names are compared: 「胃ろうとは何ですか」 is 胃ろう. */
export const subjectOf = (question: string): string => questionOf(question, knownNames([])).whole;

/** What the engine is asked for a question. No dictionary, no segmenter: the same in every browser. */
export function planOf(question: string, known: KnownNames = knownNames([])): Asked[] {
  const { text, whole, kana, begins, named, near } = questionOf(question, known);
  const asked = new Map<string, Asked>();
  const ask = (token: string, weight: number, covers?: number) => {
    const before = asked.get(token);
    if (token !== '' && (!before || before.weight < weight))
      asked.set(token, { token, weight, ...(covers === undefined ? {} : { covers }) });
  };
  if (whole !== '') ask(nameToken(whole), 3, 1);
  if (length(whole) >= 2 || (whole !== '' && !kana)) ask(nameStart(whole), begins ? 2 : 1, 0.8);
  for (const { name, share } of named)
    ask(nameToken(name), begins && name !== whole ? share : 1 + 2 * share, share);
  for (const { name, share } of near) ask(nameToken(name), 0.8 + 1.6 * share, share);
  for (const token of surfaceTokens(text)) ask(token, length(token) === 1 ? 0.6 : 1);
  runsOf(text).forEach((run, i, runs) => {
    if (run.kind !== 'hira' && run.kind !== 'kata') return;
    const before = runs[i - 1];
    const follows = before !== undefined && before.at + before.text.length === run.at;
    const word = kana || run.kind === 'kata' ? run.text : wordOf(run.text, follows);
    if (length(word) < 2 && !kana) return;
    for (const token of grams(foldKana(word), 3)) ask(token, kana ? 0.9 : follows ? 0.5 : 0.8);
  });
  return [...asked.values()].slice(0, MOST);
}

/**
 * The words of a question to look for in a text, as names are compared (fold.ts): the names it means, what the site calls them, and
 * its words in kanji, katakana and Latin letters.
 */
export function wordsOf(question: string, known: KnownNames): string[] {
  const { text, whole, named, near } = questionOf(question, known);
  const meant = new Set([whole, ...named.map(({ name }) => name), ...near.map(({ name }) => name)]);
  const names = known.names.flatMap(({ name, reading, word }) =>
    meant.has(name) || meant.has(reading) ? [name, word ?? name] : [],
  );
  const runs = runsOf(text).flatMap((run, i, all) => {
    if (run.kind === 'hira') {
      const before = all[i - 1];
      const word = wordOf(run.text, before !== undefined && before.at + before.text.length === run.at);
      return length(word) > 2 ? [word] : [];
    }
    const signs = length(run.text);
    if (names.some((name) => name.includes(foldName(run.text)))) return [];
    if (run.kind === 'han')
      return signs > 2 ? grams(run.text, 2) : signs === 2 || whole === run.text ? [run.text] : [];
    return signs > 1 ? [run.text] : [];
  });
  return [...new Set([...names, ...runs.map(foldName)])].filter((word) => word !== '');
}
