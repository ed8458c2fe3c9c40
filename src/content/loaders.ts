import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildDay, contentDir } from '../lib/environment.ts';
import { isError, ProblemsFound } from '../lib/problem.ts';
import {
  COLLECTIONS,
  type CollectionName,
  type RowCollectionName,
  type SingleCollectionName,
} from './collections.ts';
import { outlineOf } from './outline.ts';
import { type Content, isOutIn, publicationOf, readContent } from './read.ts';
import type { Row } from './rows.ts';

/** One entry as Astro stores it, with what it was read from. */
interface Stored {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
  body?: string;
  digest?: string;
  /** Rendered from its MDX file when a page asks for it. */
  deferredRender?: boolean;
}

/** The entries of every collection and the outlines of all texts; the parsed trees are let go. */
type Entries = Record<CollectionName | 'outline', Stored[]>;

let reading: { of: string; entries: Entries } | undefined;

/** `content/` is read once a process, for all collections. Throws what the check would report: a build never begins on less. */
function entries(fresh: boolean): Entries {
  const of = `${contentDir()} ${buildDay()}`;
  if (fresh || reading?.of !== of) {
    const content = readContent(contentDir());
    const errors = content.problems.filter(isError);
    if (errors.length > 0) throw new ProblemsFound(errors);
    reading = { of, entries: entriesOf(content, buildDay()) };
  }
  return reading.entries;
}

function entriesOf(content: Content, today: string): Entries {
  const publication = publicationOf(content.site, today);
  const out = content.texts.filter((text) => isOutIn(text, publication));
  const textsIn = (name: CollectionName): Stored[] =>
    out
      .filter(({ collection }) => collection === name)
      .map(({ url, file, frontMatter, body, digest }) => ({
        id: url,
        data: frontMatter.value as Record<string, unknown>,
        filePath: file,
        body,
        digest,
        deferredRender: true,
      }));
  const isOutOf = (name: CollectionName, data: unknown) => {
    const collection = COLLECTIONS[name];
    return collection.kind !== 'records' || collection.isOut(data as never, publication);
  };
  const listed = (name: CollectionName): Stored[] => {
    switch (COLLECTIONS[name].kind) {
      case 'texts':
        return textsIn(name);
      case 'records':
      case 'list':
        return [...(content.rows[name as RowCollectionName] as Map<string, Row<unknown>>)].flatMap(
          ([id, { raw, data }]) =>
            isOutOf(name, data) ? [{ id, data: raw as Record<string, unknown> }] : [],
        );
      default:
        return [
          { id: name, data: content.singles[name as SingleCollectionName].raw as Record<string, unknown> },
        ];
    }
  };
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return {
    ...(Object.fromEntries(names.map((name) => [name, listed(name)])) as Record<CollectionName, Stored[]>),
    outline: out.map((text) => ({ id: text.url, data: { ...outlineOf(text) } })),
  };
}

/**
 * Gives Astro a collection from the one reading of `content/`: the files, rows and addresses are those of the check, so that
 * neither can see what the other does not. Astro validates again with the same schema (it knows what a picture is).
 */
export function modelLoader(name: CollectionName | 'outline') {
  return {
    name: `content ${name}`,
    load: async (context) => {
      await fill(context, name, false);
      context.watcher?.add(contentDir());
      context.watcher?.on('all', (event, path) => {
        if (event !== 'addDir' && path.startsWith(contentDir()))
          void fill(context, name, true).catch(complain);
      });
    },
  } satisfies Loader;
}

async function fill(
  { store, parseData, config }: LoaderContext,
  name: CollectionName | 'outline',
  fresh: boolean,
) {
  const found = entries(fresh);
  // Astro keeps entries between builds; those of another content folder would count as duplicates.
  store.clear();
  for (const { id, data, filePath, ...rest } of found[name]) {
    const path =
      filePath && relative(config.root.pathname, `${process.cwd()}/${filePath}`).replaceAll('\\', '/');
    const parsed = await parseData({
      id,
      data,
      ...(filePath && { filePath: `${process.cwd()}/${filePath}` }),
    });
    store.set({ id, data: parsed, ...(path && { filePath: path }), ...rest });
  }
}

/** While somebody is still writing, `npm run dev` shows what was there and says what to mend. */
function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}
