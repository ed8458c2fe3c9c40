import { audienceSchema } from '../features/audience/schema.ts';
import { cardSchema } from '../features/emergency-card/schema.ts';
import { eventSchema } from '../features/event/schema.ts';
import { type Facility, facilitySchema } from '../features/facility/schema.ts';
import { pageSchema } from '../features/guide/schema.ts';
import { deckSchema } from '../features/lecture/schema.ts';
import { materialSchema } from '../features/material/schema.ts';
import { meetingSchema } from '../features/meeting/schema.ts';
import { isOut } from '../features/newsletter/issues.ts';
import { type Issue, issueSchema } from '../features/newsletter/schema.ts';
import { voiceSchema } from '../features/voice/schema.ts';
import type { Day } from '../lib/dates.ts';
import { z } from '../lib/schema.ts';
import type { TextData } from '../page/schema.ts';
import { areaSchema } from '../registry/area/schema.ts';
import { askedSchema } from '../registry/asked/schema.ts';
import { contactSchema } from '../registry/contact/schema.ts';
import { factSchema } from '../registry/fact/schema.ts';
import { termSchema } from '../registry/glossary/schema.ts';
import { mustSaySchema } from '../registry/must-say/schema.ts';
import { searchWordSchema } from '../registry/search-word/schema.ts';
import { siteSchema } from '../registry/site/schema.ts';
import { sourceSchema } from '../registry/source/schema.ts';

/** What decides whether an entry is part of a build. */
export interface Publication {
  today: Day;
  /** A live site drops samples. */
  live: boolean;
}

/** MDX files of a folder, each with a page of its own: the path of the file is the end of its URL. */
export interface TextCollection<Schema extends z.ZodType = z.ZodType> {
  kind: 'texts';
  folder: string;
  /** Beginning of the URLs. */
  at: string;
  schema: Schema;
  mayBeEmpty: boolean;
  /** Whether an entry belongs to a build; the others are as if they were not there. */
  isOut: (data: z.output<Schema>, publication: Publication) => boolean;
}

/** Rows of one YAML file or several. */
export interface ListCollection<Schema extends z.ZodType = z.ZodType> {
  kind: 'list';
  files: readonly string[];
  /** The field that names a row. */
  key: string;
  schema: Schema;
  /** Whether its first file may hold no row; the others, what a city adds, always may. */
  mayBeEmpty: boolean;
}

/** YAML files of a folder, each one entry with a page of its own: the name of the file is its key and the end of its URL. */
export interface RecordCollection<Schema extends z.ZodType = z.ZodType> {
  kind: 'records';
  folder: string;
  /** Beginning of the URLs. */
  at: string;
  schema: Schema;
  /** Whether an entry belongs to a build; the others are as if they were not there. */
  isOut: (data: z.output<Schema>, publication: Publication) => boolean;
}

/** One YAML map. */
export interface SingleCollection<Schema extends z.ZodType = z.ZodType> {
  kind: 'single';
  file: string;
  schema: Schema;
}

const always = () => true;

const texts = <Schema extends z.ZodType<TextData>>(
  folder: string,
  at: string,
  schema: Schema,
  { mayBeEmpty = true, isOut = always }: Partial<Pick<TextCollection<Schema>, 'mayBeEmpty' | 'isOut'>> = {},
): TextCollection<Schema> => ({ kind: 'texts', folder, at, schema, mayBeEmpty, isOut });

const list = <Schema extends z.ZodType>(
  files: readonly string[],
  key: string,
  schema: Schema,
  mayBeEmpty = false,
): ListCollection<Schema> => ({ kind: 'list', files, key, schema, mayBeEmpty });

const records = <Schema extends z.ZodType>(
  folder: string,
  at: string,
  schema: Schema,
  isOut: RecordCollection<Schema>['isOut'],
): RecordCollection<Schema> => ({ kind: 'records', folder, at, schema, isOut });

const single = <Schema extends z.ZodType>(file: string, schema: Schema): SingleCollection<Schema> => ({
  kind: 'single',
  file,
  schema,
});

/** What is true everywhere, then what the city adds to it, which may be nothing. */
const both = (file: string) => [`registry/national/${file}`, `registry/city/${file}`];

/** An issue appears on its day: a build of every night publishes it. Samples are for the preview. */
const issueIsOut = (issue: Issue, { today, live }: Publication) => isOut(issue, today, live);

/** Samples are for the preview. */
const facilityIsOut = ({ sample }: Facility, { live }: Publication) => !(sample && live);

/**
 * The one table of `content/`: where each kind of thing lies, what its URLs begin with, what it must be, whether there may be none,
 * and when an entry is out. Astro's loaders, the check, `npm run new` and the reference all read it.
 */
export const COLLECTIONS = {
  site: single('site.yaml', siteSchema),
  card: single('registry/city/card.yaml', cardSchema),
  page: texts('pages', '', pageSchema, { mayBeEmpty: false }),
  audience: texts('nenrei', '/nenrei', audienceSchema),
  event: texts('koza', '/koza', eventSchema),
  deck: texts('koza/decks', '/koza/decks', deckSchema),
  issue: texts('ouchi', '/ouchi', issueSchema(z.string()), { isOut: issueIsOut }),
  facility: records('iryokikan', '/iryokikan', facilitySchema, facilityIsOut),
  material: list(['shiryo/list.yaml'], 'id', materialSchema, true),
  contact: list(both('contacts.yaml'), 'id', contactSchema),
  fact: list(both('facts.yaml'), 'id', factSchema),
  term: list(both('glossary.yaml'), 'term', termSchema),
  searchWord: list(both('search-words.yaml'), 'word', searchWordSchema, true),
  voice: list(['koe.yaml'], 'id', voiceSchema, true),
  area: list(['registry/city/areas.yaml'], 'id', areaSchema, true),
  source: list(['registry/city/sources.yaml'], 'id', sourceSchema, true),
  asked: list(['registry/city/asked.yaml'], 'id', askedSchema, true),
  meeting: list(['registry/city/meetings.yaml'], 'on', meetingSchema, true),
  mustSay: list(both('must-say.yaml'), 'id', mustSaySchema),
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** Names of the collections of one kind. */
type NamesOf<Kind> = {
  [Name in CollectionName]: (typeof COLLECTIONS)[Name]['kind'] extends Kind ? Name : never;
}[CollectionName];
export type TextCollectionName = NamesOf<'texts'>;
export type ListCollectionName = NamesOf<'list'>;
export type RecordCollectionName = NamesOf<'records'>;
export type SingleCollectionName = NamesOf<'single'>;
/** Collections whose entries are rows with a key, wherever they are written. */
export type RowCollectionName = ListCollectionName | RecordCollectionName;

/** What a valid entry of a collection is. */
export type EntryOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

const namesOf = <Kind>(kind: Kind) =>
  (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => COLLECTIONS[name].kind === kind);
export const TEXT_COLLECTIONS = namesOf('texts') as TextCollectionName[];
export const LIST_COLLECTIONS = namesOf('list') as ListCollectionName[];
export const RECORD_COLLECTIONS = namesOf('records') as RecordCollectionName[];
export const SINGLE_COLLECTIONS = namesOf('single') as SingleCollectionName[];
