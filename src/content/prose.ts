import { isProse, specOf } from '../dialect/spec.ts';
import type { Place } from '../lib/problem.ts';
import { contactIsShown } from '../registry/contact/rules.ts';
import { factIsShown } from '../registry/fact/rules.ts';
import { COLLECTIONS, type RowCollectionName } from './collections.ts';
import type { Content } from './read.ts';
import type { Row } from './rows.ts';
import type { TextSource } from './text.ts';

/** Something a citizen can read, wherever it was written: a paragraph, an attribute, the words for a picture, a row of a registry. */
export interface Passage {
  /** As a reader sees it: without markup, lines joined. */
  text: string;
  /** The same with signs of one width (NFKC): ５０００円 is 5000円, whoever typed it. */
  plain: string;
  /** Where it stands; with the words in question, the very place of them. */
  place(words?: string): Place;
  /** The page it stands on; undefined for what may stand on any. */
  url: string | undefined;
  /** Words of the tone list it may use, each with its reason in the file. */
  excepted: readonly string[];
  /** Whether somebody here wrote it as sentences to be read: quoted documents and names are as long as they are. */
  composed: boolean;
  /** Whether it is a heading. */
  heading?: boolean;
}

/** Whether a text has any Japanese in it. */
const isJapanese = (text: string) => /[ぁ-んァ-ヶ一-鿿]/.test(text);
const passage = (parts: Omit<Passage, 'plain'>): Passage => ({
  ...parts,
  plain: parts.text.normalize('NFKC'),
});

/** Everything a citizen can read. */
export function passagesOf(content: Content): Passage[] {
  return [...content.texts.flatMap(textPassages), ...rowPassages(content), ...sitePassages(content)];
}

/** What a reader of one text reads: body, attributes, words for pictures, front matter. */
export function textPassages(text: TextSource): Passage[] {
  const shared = {
    url: text.url,
    excepted: text.data?.toneExceptions.map(({ word }) => word) ?? [],
    composed: true,
  };
  return [
    ...text.blocks.map((block) =>
      passage({
        ...shared,
        text: block.text,
        place: (words) => placeOf(text, block, words),
        heading: block.type === 'heading',
      }),
    ),
    ...text.uses.flatMap((use) =>
      Object.entries(use.attributes).flatMap(([name, value]) => {
        const attribute = specOf(use.name)?.attributes[name];
        return attribute && isProse(attribute)
          ? [passage({ ...shared, text: value, place: (words) => placeOf(text, use, words) })]
          : [];
      }),
    ),
    ...text.links.flatMap((link) =>
      link.kind === 'picture'
        ? [passage({ ...shared, text: link.text, place: (words) => placeOf(text, link, words) })]
        : [],
    ),
    ...frontPassages(text, shared),
  ];
}

/** Fields of front matter that no reader sees as prose. */
const NO_PROSE = new Set(['toneExceptions', 'tone', 'sources', 'reviewer', 'fiscalYear']);

function frontPassages(text: TextSource, shared: Pick<Passage, 'url' | 'excepted' | 'composed'>): Passage[] {
  const strings = (value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] => {
    if (typeof value === 'string')
      return isJapanese(value) && !value.startsWith('/') ? [{ text: value, path }] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) =>
      NO_PROSE.has(key) ? [] : strings(child, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  const { value } = text.frontMatter;
  return strings(value, []).map(({ text: words, path }) =>
    passage({
      ...shared,
      text: words,
      place: (found) => ({ file: text.file, ...text.frontMatter.locate(path, found) }),
    }),
  );
}

/** Where the words stand in the source of something: a paragraph may run over several lines. */
function placeOf(
  { file, body, bodyLine }: TextSource,
  { line, column, lastLine = line }: { line: number; column: number; lastLine?: number },
  words?: string,
): Place {
  const start = { file, line, column };
  if (words === undefined) return start;
  const lines = body.split('\n');
  for (let part = words; part !== ''; part = part.slice(0, -1))
    for (let number = line; number <= lastLine; number++) {
      const source = lines[number - bodyLine] ?? '';
      const at = source.includes(part) ? source.indexOf(part) : source.normalize('NFKC').indexOf(part);
      if (at >= 0) return { file, line: number, column: at + 1 };
    }
  return start;
}

/** Fields of rows that readers see, at any depth. `composed`: written here to be read; the others are quoted or names. */
const ROW_FIELDS: { [Name in RowCollectionName]?: Record<string, boolean> } = {
  contact: { name: false, purpose: true, hoursNote: true, whenClosed: true },
  term: { meaning: true },
  fact: { statement: false, population: false, asOf: false, label: true },
  voice: { who: false, words: false },
  material: { title: true, about: true, version: false },
  facility: { name: false, hoursNote: true },
  asked: { subject: false, meanwhile: true, answer: true },
  meeting: { name: false, when: true },
  source: { title: false, date: false },
};
/** The same of maps. */
const CARD_FIELDS: Record<string, boolean> = { ask: true, help: true, name: false, example: false };

const IS_SHOWN: Partial<Record<RowCollectionName, (data: never) => boolean>> = {
  contact: contactIsShown,
  fact: factIsShown,
};

function rowPassages({ rows, singles, dir }: Content): Passage[] {
  const card = singles.card.source;
  return [
    ...Object.entries(ROW_FIELDS).flatMap(([name, fields]) =>
      [...(rows[name as RowCollectionName] as Map<string, Row<unknown>>).values()]
        .filter(({ data }) => IS_SHOWN[name as RowCollectionName]?.(data as never) ?? true)
        .flatMap(({ data, locate }) => valuePassages(data, fields, locate)),
    ),
    ...(card
      ? valuePassages(card.value, CARD_FIELDS, (path, words) => ({
          file: `${dir}/${COLLECTIONS.card.file}`,
          ...card.locate(path, words),
        }))
      : []),
  ];
}

/** The texts among the values of a row whose fields readers see. */
function valuePassages(
  value: unknown,
  fields: Record<string, boolean>,
  locate: (path: PropertyKey[], words?: string) => Place,
  path: PropertyKey[] = [],
): Passage[] {
  const composed = fields[String(path.findLast((key) => typeof key === 'string'))];
  if (typeof value === 'string')
    return composed === undefined
      ? []
      : [
          passage({
            text: value,
            place: (words) => locate(path, words),
            url: undefined,
            excepted: [],
            composed,
          }),
        ];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    valuePassages(child, fields, locate, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function sitePassages({ dir, site, siteSource }: Content): Passage[] {
  if (!site || !siteSource) return [];
  const at = (text: string | undefined, path: string[]) =>
    text === undefined
      ? []
      : [
          passage({
            text,
            place: (words) => ({ file: `${dir}/site.yaml`, ...siteSource.locate(path, words) }),
            url: undefined,
            excepted: [],
            composed: true,
          }),
        ];
  return [
    ...at(site.previewNotice, ['previewNotice']),
    ...at(site.notice?.text, ['notice', 'text']),
    ...site.sections.flatMap(({ name }, i) => at(name, ['sections', String(i), 'name'])),
  ];
}
