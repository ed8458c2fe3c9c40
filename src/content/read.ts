import { join } from 'node:path';
import { pageUrl } from '../lib/page-url.ts';
import type { Problem } from '../lib/problem.ts';
import type { z } from '../lib/schema.ts';
import type { YamlSource } from '../lib/yaml.ts';
import type { TextData } from '../page/schema.ts';
import type { Site } from '../registry/site/schema.ts';
import {
  COLLECTIONS,
  type EntryOf,
  LIST_COLLECTIONS,
  type ListCollection,
  type Publication,
  RECORD_COLLECTIONS,
  type RecordCollection,
  type RowCollectionName,
  SINGLE_COLLECTIONS,
  type SingleCollection,
  type SingleCollectionName,
  TEXT_COLLECTIONS,
  type TextCollection,
  type TextCollectionName,
} from './collections.ts';
import { contentFiles } from './files.ts';
import { type Row, type Rows, readRecords, readRows, readSingle, type YamlFile } from './rows.ts';
import { readText, type TextSource } from './text.ts';

/** The texts of one collection. */
export type TextsOf<Name extends TextCollectionName> = TextSource<EntryOf<Name> & TextData>[];

/** Everything staff have written, read once. */
export interface Content {
  dir: string;
  site: Site | undefined;
  /** The file of `site`, for places. */
  siteSource: YamlSource | undefined;
  /** The YAML of every single map by its collection. */
  singles: Record<SingleCollectionName, { raw: unknown }>;
  /** Every text with a page of its own, whatever its collection: most rules ask no more. */
  texts: TextSource[];
  pages: TextsOf<'page'>;
  audiences: TextsOf<'audience'>;
  events: TextsOf<'event'>;
  decks: TextsOf<'deck'>;
  issues: TextsOf<'issue'>;
  /** The rows of every list and the records of every folder by their collection. */
  rows: { [Name in RowCollectionName]: Rows<EntryOf<Name>> };
  /** Every YAML file that could be read: registries, lists, records, `site.yaml`. */
  registers: YamlFile[];
  /** What reading itself found: broken YAML, unknown fields, files that belong nowhere. */
  problems: Problem[];
}

/** Reads the content folder. Never throws for what staff wrote: it is all in `problems`. */
export function readContent(dir: string): Content {
  const problems: Problem[] = [];
  const files = contentFiles(dir);
  problems.push(...files.problems);
  const singles: Record<string, ReturnType<typeof readSingle>> = Object.fromEntries(
    SINGLE_COLLECTIONS.map((name) => [
      name,
      readSingle(dir, COLLECTIONS[name] as SingleCollection, problems),
    ]),
  );
  const textsOf = (name: TextCollectionName) => {
    const { folder, at, schema, mayBeEmpty } = COLLECTIONS[name] as TextCollection<z.ZodType<TextData>>;
    const found = files.texts[name].map((inside) =>
      readText(
        { collection: name, file: join(dir, folder, inside), url: at + pageUrl(inside) },
        schema,
        problems,
      ),
    );
    if (found.length === 0 && !mayBeEmpty)
      problems.push({
        rule: 'files',
        file: join(dir, folder),
        what: 'ページ（.mdx）が1つもありません。サイトが空になるので止めました。',
        mend: 'フォルダーの名前と場所を確かめてください。消してしまったときは、前の版から戻せます。',
      });
    return found;
  };
  const texts = Object.fromEntries(TEXT_COLLECTIONS.map((name) => [name, textsOf(name)]));
  const rows = Object.fromEntries([
    ...LIST_COLLECTIONS.map((name) => [name, readRows(dir, COLLECTIONS[name] as ListCollection, problems)]),
    ...RECORD_COLLECTIONS.map((name) => [
      name,
      readRecords(dir, COLLECTIONS[name] as RecordCollection, files.records[name], problems),
    ]),
  ]);
  return {
    dir,
    site: singles.site?.data as Site | undefined,
    siteSource: singles.site?.source,
    singles: singles as Content['singles'],
    texts: TEXT_COLLECTIONS.flatMap((name) => texts[name] ?? []),
    pages: texts.page as TextsOf<'page'>,
    audiences: texts.audience as TextsOf<'audience'>,
    events: texts.event as TextsOf<'event'>,
    decks: texts.deck as TextsOf<'deck'>,
    issues: texts.issue as TextsOf<'issue'>,
    rows: rows as Content['rows'],
    registers: [
      ...SINGLE_COLLECTIONS.flatMap((name) => {
        const source = singles[name]?.source;
        return source ? [{ file: join(dir, COLLECTIONS[name].file), source }] : [];
      }),
      ...(Object.values(rows) as Rows<unknown>[]).flatMap(({ sources }) => sources),
    ],
    problems,
  };
}

/** Whether a text is part of a build. One whose front matter cannot be read is none. */
export function isOutIn(text: TextSource, publication: Publication): boolean {
  const { isOut } = COLLECTIONS[text.collection] as TextCollection;
  return text.data !== undefined && isOut(text.data as never, publication);
}

/** A record with a page of its own. */
export interface PagedRecord extends Row<unknown> {
  url: string;
}

/** The records that are part of a build, and those that are not. */
export function recordsIn({ rows }: Content, publication: Publication) {
  const all = RECORD_COLLECTIONS.flatMap((name) => {
    const { at, isOut } = COLLECTIONS[name] as RecordCollection;
    return [...(rows[name] as Rows<unknown>)].map(([key, row]) => ({
      record: { ...row, url: `${at}/${key}/` } satisfies PagedRecord,
      out: isOut(row.data, publication),
    }));
  });
  const those = (which: boolean) => all.flatMap(({ record, out }) => (out === which ? [record] : []));
  return { out: those(true), kept: those(false) };
}

/** The day and state of a build. */
export const publicationOf = (site: Site | undefined, today: string): Publication => ({
  today,
  live: site?.status === 'live',
});
