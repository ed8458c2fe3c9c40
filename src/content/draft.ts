import { join } from 'node:path';
import { pageUrl } from '../lib/page-url.ts';
import type { Problem } from '../lib/problem.ts';
import type { z } from '../lib/schema.ts';
import type { TextData } from '../page/schema.ts';
import {
  COLLECTIONS,
  type RecordCollection,
  type RecordCollectionName,
  type TextCollection,
  type TextCollectionName,
} from './collections.ts';
import { nameProblem } from './files.ts';
import type { Content } from './read.ts';
import { type Row, recordKey, recordOf, yamlOf } from './rows.ts';
import { type TextSource, textOf } from './text.ts';

/** A file that is not written yet. */
export interface Draft {
  collection: TextCollectionName | RecordCollectionName;
  /** Its name inside the folder of the collection. */
  inside: string;
  text: string;
}

/** Where the lists of texts stand in the content. */
const LISTS = {
  page: 'pages',
  audience: 'audiences',
  event: 'events',
  deck: 'decks',
  issue: 'issues',
} as const satisfies Record<TextCollectionName, keyof Content>;

/** The file of a draft, as the writer will know it. */
export const fileOf = ({ dir }: Pick<Content, 'dir'>, { collection, inside }: Draft): string =>
  join(dir, COLLECTIONS[collection].folder, inside);

/** Its address. */
export const urlOf = ({ collection, inside }: Draft): string =>
  COLLECTIONS[collection].at + pageUrl(inside.replace(/\.yaml$/, '.mdx'));

/** The content as it would be with one more file: the check can be asked about it before anything is written. */
export function withDraft(content: Content, draft: Draft): Content {
  const { collection, inside, text } = draft;
  const file = fileOf(content, draft);
  const problems: Problem[] = [];
  const name = nameProblem(inside);
  if (name) problems.push({ rule: 'files', file, ...name });
  const { kind, schema } = COLLECTIONS[collection] as TextCollection | RecordCollection;
  if (kind === 'records') {
    const name = collection as RecordCollectionName;
    const row = recordOf(file, yamlOf(file, text, problems), schema, problems);
    const old = content.rows[name];
    const rows = Object.assign(new Map<string, Row<unknown>>(old), { complete: old.complete });
    if (row) rows.set(recordKey(inside), row);
    return {
      ...content,
      rows: { ...content.rows, [name]: rows } as Content['rows'],
      problems: [...content.problems, ...problems],
    };
  }
  const place = { collection: collection as TextCollectionName, file, url: urlOf(draft) };
  const added: TextSource = textOf(place, text, schema as z.ZodType<TextData>, problems);
  const list = LISTS[place.collection];
  return {
    ...content,
    texts: [...content.texts, added],
    [list]: [...content[list], added],
    problems: [...content.problems, ...problems],
  };
}
