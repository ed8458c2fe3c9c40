/** A question with the pages that answer it. */
export interface JudgedQuery {
  query: string;
  /** Its category: exact, hiragana, typo, offtopic … */
  type: string;
  /** Any of these addresses is right, without the base; none where nothing on the site answers. */
  landing: readonly string[];
  /** Boxes that have to stand above the results: `kokoro`, `emergency`. */
  pins: readonly string[];
}

/** What a search shows for a question. */
export interface Shown {
  /** Addresses of the results, the best first, without the base. */
  links: readonly string[];
  /** The boxes above them. */
  boxes: readonly string[];
  /** True where it says that nothing fits. */
  told: boolean;
}

const COLUMNS = ['query', 'type', 'landing', 'pin'] as const;

/**
 * Reads a table of judged questions: tabs between the columns query, type, landing (several with `|`) and pin, named in the first
 * line. Throws with the number of the line that cannot be read.
 */
export function readQueries(tsv: string): JudgedQuery[] {
  const [head = '', ...rows] = tsv.replace(/\r/g, '').split('\n');
  const names = head.replace(/^\uFEFF/, '').split('\t');
  const places = COLUMNS.map((name) => names.indexOf(name));
  const missing = COLUMNS.filter((_, i) => (places[i] ?? -1) < 0);
  if (missing.length > 0)
    throw new Error(`1行目に、列の名前 ${missing.join('、')} がありません（列のあいだはタブ）。`);
  return rows.flatMap((row, i) => {
    if (row.trim() === '') return [];
    const [query = '', type = '', landing = '', pin = ''] = places.map((place) => row.split('\t')[place]);
    if (query.trim() === '' || type.trim() === '')
      throw new Error(`${i + 2}行目に、質問か種類がありません: ${row}`);
    return [
      {
        query,
        type,
        landing: landing.split('|').filter((page) => page !== ''),
        // 「kokoro-top」 asks for the same box: it always stands at the top.
        pins: pin
          .split('|')
          .map((name) => name.replace(/-top$/, ''))
          .filter((name) => name !== ''),
      },
    ];
  });
}

/** Shares of 0 to 1 over the questions that a page answers. */
export interface Figures {
  questions: number;
  /** A right page first; among the first three; among the first five. */
  first: number;
  top3: number;
  recall5: number;
  /** Mean of one over the place of the first right page, 0 behind the tenth. */
  mrr10: number;
  /** Nothing shown at all. */
  empty: number;
}

/** Where the first right page stands, from 0; -1 where none does. */
export const placeOf = ({ landing }: JudgedQuery, { links }: Pick<Shown, 'links'>): number =>
  links.findIndex((link) => landing.includes(link));

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A question with what was shown for it. */
export interface Judgement {
  asked: JudgedQuery;
  shown: Shown;
}

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const answered = judgements.filter(({ asked }) => asked.landing.length > 0);
  const places = answered.map(({ asked, shown }) => placeOf(asked, shown));
  const within = (most: number) => mean(places.map((place) => (place >= 0 && place < most ? 1 : 0)));
  return {
    questions: answered.length,
    first: within(1),
    top3: within(3),
    recall5: within(5),
    mrr10: mean(places.map((place) => (place >= 0 && place < 10 ? 1 / (place + 1) : 0))),
    empty: mean(judgements.map(({ shown }) => (shown.links.length === 0 ? 1 : 0))),
  };
}

/** The figures in per cent, one cell each: first, top 3, recall@5, MRR@10, empty. */
export const percents = ({ first, top3, recall5, mrr10, empty }: Figures): string[] =>
  [first, top3, recall5, mrr10, empty].map((share) => (share * 100).toFixed(0));

/** The figures of each category, in the order in which they first come. */
export function byType(judgements: readonly Judgement[]): Map<string, Figures> {
  const types = [...new Set(judgements.map(({ asked }) => asked.type))];
  return new Map(
    types.map((type) => [type, figuresOf(judgements.filter(({ asked }) => asked.type === type))]),
  );
}

/** What the boxes did: questions whose box is missing, and questions of no danger that show one. */
export function boxesOf(judgements: readonly Judgement[]): { missing: string[]; needless: string[] } {
  return {
    missing: judgements
      .filter(({ asked, shown }) => asked.pins.some((pin) => !shown.boxes.includes(pin)))
      .map(({ asked }) => asked.query),
    needless: judgements
      .filter(({ asked, shown }) => asked.pins.length === 0 && shown.boxes.length > 0)
      .map(({ asked }) => asked.query),
  };
}

/** Of the questions that no page answers, those that are told so. */
export function toldShare(judgements: readonly Judgement[]): { questions: number; told: number } {
  const off = judgements.filter(({ asked }) => asked.landing.length === 0 && asked.pins.length === 0);
  return { questions: off.length, told: off.filter(({ shown }) => shown.told).length };
}
