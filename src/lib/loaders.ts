import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentDir } from './environment.ts';
import { type Problem, ProblemsFound } from './problem.ts';
import { readYaml } from './yaml.ts';

export interface StrictOptions {
  /** For lists that begin empty. */
  mayBeEmpty?: boolean;
  /** Which entries belong to this build, by their data; the others are as if they were not there. */
  // biome-ignore lint/suspicious/noExplicitAny: the store does not know the types of its collections
  keep?: (data: any) => boolean;
}

/**
 * Makes a loader loud. Astro logs a broken or missing source, exits 0 and builds a smaller site
 * (measured on 7.3.5); here whatever a loader logs as an error, and an empty collection, stops the build.
 */
export function strictLoader(inner: Loader, { mayBeEmpty = false, keep = () => true }: StrictOptions = {}) {
  return {
    name: inner.name,
    load: async (context) => {
      const problems: Problem[] = [];
      const report = (what: string) =>
        problems.push({
          file: `${contentDir()}（${context.collection}）`,
          what,
          mend: 'npm run check が、直すファイルと行を知らせます。',
        });
      const logger = new Proxy(context.logger, {
        get(target, key) {
          if (key === 'error') return report;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      // Astro keeps entries between builds; those of another content folder would count as duplicates.
      context.store.clear();
      await inner.load({ ...context, logger });
      for (const [id, { data }] of context.store.entries()) if (!keep(data)) context.store.delete(id);
      if (!mayBeEmpty && context.store.keys().length === 0)
        report('中身が1件もありません。サイトが空になるので止めました。');
      if (problems.length > 0) throw new ProblemsFound(problems);
    },
  } satisfies Loader;
}

/** Loads lists of rows from YAML files of the content folder; `key` names the field that is the id. */
export function yamlRows(files: readonly string[], key: string, options?: StrictOptions) {
  const rows: Rows = (value) =>
    (Array.isArray(value) ? value : []).map((row: Record<string, unknown>) => [String(row[key]), row]);
  return yamlLoader(files, rows, options);
}

/** Loads one YAML map as the only entry `id`. */
export function yamlEntry(file: string, id: string) {
  return yamlLoader([file], (value) => [[id, value as Record<string, unknown>]]);
}

type Rows = (value: unknown) => [id: string, row: Record<string, unknown>][];

function yamlLoader(files: readonly string[], rowsOf: Rows, options?: StrictOptions) {
  const loader: Loader = {
    name: `yaml ${files.join(' ')}`,
    load: async ({ store, parseData, watcher, generateDigest }) => {
      for (const file of files.map((name) => join(contentDir(), name))) {
        watcher?.add(file);
        const source = readYaml(await readFile(file, 'utf8'), file);
        if (source.problems.length > 0) throw new ProblemsFound(source.problems);
        for (const [id, row] of rowsOf(source.value)) {
          if (store.has(id))
            throw new ProblemsFound([
              {
                file,
                what: `「${id}」が2回書かれています。`,
                mend: 'どちらかを消すか、名前を変えてください。',
              },
            ]);
          const data = await parseData({ id, data: row, filePath: file });
          store.set({ id, data, filePath: file, digest: generateDigest(row) });
        }
      }
    },
  };
  return strictLoader(loader, options);
}
