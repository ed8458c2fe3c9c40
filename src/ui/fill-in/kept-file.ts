import { type Day, daysBetween, japaneseDate } from '../../lib/dates.ts';

/** What was filled in, by the names of the fields. Empty fields are left out. */
export type Values = Readonly<Record<string, string>>;

/** A form whose contents can be kept in a file. */
export interface KeptForm {
  /** Tells its files from those of other forms: `kyukyu-card`. */
  id: string;
  /** As readers know it: 救急情報カード. */
  name: string;
  /** Counts up when fields change their meaning. */
  version: number;
}

/** What became of a file that was opened: its values, or one sentence on why there are none. */
export type Opened = { values: Values; savedOn: Day; said: string } | { problem: string };

/** A sheet filled in to the last line is some thousand letters; a file of this size is none of ours. */
export const LARGEST = 200_000;

/** The file: plain text that says what it is to whoever finds it. */
export function keptFile(form: KeptForm, values: Values, savedOn: Day): string {
  const words = `${form.name}に書いたことの控えです。このファイルは、持っている人ならだれでも読めます。`;
  return `${JSON.stringify({ これは: words, form: form.id, version: form.version, savedOn, values }, null, 2)}\n`;
}

/** What the file is called: no name of a person stands in it. */
export const keptFileName = (form: KeptForm, savedOn: Day): string => `${form.id}-${savedOn}.json`;

/**
 * Opens a kept file for a form with the fields `names`. Of a file from another version everything that has a field is taken; what
 * has none is told with its words, so that nothing is lost.
 */
export function openKept(text: string, form: KeptForm, names: ReadonlySet<string>, today: Day): Opened {
  const file = parsed(text);
  if (!file)
    return {
      problem: `このファイルは読めませんでした。こわれているか、${form.name}の控えではありません。${KEPT}`,
    };
  if (file.form !== form.id)
    return { problem: `このファイルは、別の用紙の控えです（${file.form}）。${KEPT}` };
  const entries = Object.entries(file.values);
  const strange = entries.filter(([name]) => !names.has(name)).map(([, value]) => value);
  const said = [
    ageSaid(file.savedOn, today),
    ...(file.version === form.version
      ? []
      : ['いまとは少しちがう用紙で書かれた控えです。どの欄も見直してください。']),
    ...(strange.length > 0 ? [`いまの用紙に欄がないもの: ${strange.join('／')}`] : []),
  ].join('');
  return {
    values: Object.fromEntries(entries.filter(([name]) => names.has(name))),
    savedOn: file.savedOn,
    said,
  };
}

const KEPT = '画面に書いてあったことは、そのまま残っています。';

interface File {
  form: string;
  version: number;
  savedOn: Day;
  values: Record<string, string>;
}

function parsed(text: string): File | undefined {
  if (text.length > LARGEST) return undefined;
  try {
    const { form, version, savedOn, values } = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<File>;
    const isWhole =
      typeof form === 'string' &&
      typeof version === 'number' &&
      /^\d{4}-\d{2}-\d{2}$/.test(savedOn ?? '') &&
      typeof values === 'object' &&
      values !== null &&
      Object.values(values).every((value) => typeof value === 'string');
    return isWhole ? ({ form, version, savedOn, values } as File) : undefined;
  } catch {
    return undefined;
  }
}

/** A card is rewritten once a year (F070). */
const YEAR = 365;

/** 「令和7年11月3日に取っておいた控えです（1年と27日前）。書き直すころです。」 */
function ageSaid(savedOn: Day, today: Day): string {
  const days = daysBetween(savedOn, today);
  const kept = `${japaneseDate(savedOn)}に取っておいた控えです`;
  if (days < 0) return `${kept}。この機械の日づけより先の日なので、どちらかの日づけがちがっています。`;
  if (days === 0) return `${kept}（今日）。`;
  const [years, rest] = [Math.floor(days / YEAR), days % YEAR];
  const ago = [...(years > 0 ? [`${years}年`] : []), ...(rest > 0 ? [`${rest}日`] : [])].join('と');
  return `${kept}（${ago}前）。${years > 0 ? '書き直すころです。変わったところを直してください。' : ''}`;
}
