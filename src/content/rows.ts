import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import type { z } from '../lib/schema.ts';
import { validate } from '../lib/validate.ts';
import { readYaml, type YamlSource } from '../lib/yaml.ts';
import type { ListCollection, RecordCollection, SingleCollection } from './collections.ts';
import { cutOffFindings } from './cut-off.ts';
import { readSigns } from './text.ts';

/** A row of a list, with the place it was written. */
export interface Row<Data> {
  data: Data;
  /** As it was written, before the schema. */
  raw: unknown;
  file: string;
  line: number;
  /** Where one of its fields stands, or these words of it. */
  locate(path: readonly PropertyKey[], words?: string): { file: string; line: number; column: number };
}

/** Rows by their key, and whether every row could be read: a missing id is no new problem where some could not. */
export interface Rows<Data> extends Map<string, Row<Data>> {
  complete: boolean;
  /** The files they were read from, those with a row that is wrong too. */
  sources: YamlFile[];
}

/** A YAML file that could be read, as it stands or mended. */
export interface YamlFile {
  file: string;
  source: YamlSource;
}

/** Reads the files of a list. What is wrong goes to `problems`; nothing throws. */
export function readRows<Schema extends z.ZodType>(
  dir: string,
  { files, key, schema, mayBeEmpty }: ListCollection<Schema>,
  problems: Problem[],
): Rows<z.output<Schema>> {
  const rows = Object.assign(new Map<string, Row<z.output<Schema>>>(), {
    complete: true,
    sources: [] as YamlFile[],
  });
  const found: Problem[] = [];
  for (const name of files) {
    const file = join(dir, name);
    const source = readYamlFile(file, found);
    if (!source) continue;
    rows.sources.push({ file, source });
    const { value } = source;
    const mayBeNone = mayBeEmpty || name !== files[0];
    if (!Array.isArray(value) || (value.length === 0 && !mayBeNone)) {
      found.push({
        rule: 'schema',
        file,
        line: 1,
        what: Array.isArray(value) || value === null ? '中身が1件もありません。' : '一覧になっていません。',
        mend: `1件ごとに、はじめの行を「- 」で始めてください。${mayBeNone ? '1件もないときは、[] とだけ書きます。' : '消してしまったときは、前の版から戻せます。'}`,
      });
      continue;
    }
    value.forEach((raw: unknown, i) => {
      const { data, problems } = validate(schema, raw, source, file, [i]);
      found.push(...problems);
      if (data === undefined) return;
      const id = String((data as Record<string, unknown>)[key]);
      const { line } = source.locate([i]);
      const twin = rows.get(id);
      if (twin)
        found.push({
          rule: 'schema',
          file,
          line,
          what: `「${id}」が2回書かれています（もう1つは ${twin.file}:${twin.line}）。`,
          mend: 'どちらかを消すか、名前を変えてください。',
        });
      const locate = (path: readonly PropertyKey[], words?: string) => ({
        file,
        ...source.locate([i, ...path], words),
      });
      rows.set(id, { data, raw, file, line, locate });
    });
  }
  problems.push(...found);
  rows.complete = !found.some(({ severity }) => severity !== 'warning');
  return rows;
}

/** Reads the files of a folder of records; `names` are the files that were found in it. */
export function readRecords<Schema extends z.ZodType>(
  dir: string,
  { folder, schema }: RecordCollection<Schema>,
  names: readonly string[],
  problems: Problem[],
): Rows<z.output<Schema>> {
  const rows = Object.assign(new Map<string, Row<z.output<Schema>>>(), {
    complete: true,
    sources: [] as YamlFile[],
  });
  for (const name of names) {
    const file = join(dir, folder, name);
    const found: Problem[] = [];
    const source = readYamlFile(file, found);
    if (source) rows.sources.push({ file, source });
    const row = recordOf(file, source, schema, found);
    problems.push(...found);
    if (found.some(({ severity }) => severity !== 'warning')) rows.complete = false;
    if (row) rows.set(recordKey(name), row);
  }
  return rows;
}

/** The record of a YAML file; undefined, with problems, when it is none. */
export function recordOf<Schema extends z.ZodType>(
  file: string,
  source: YamlSource | undefined,
  schema: Schema,
  problems: Problem[],
): Row<z.output<Schema>> | undefined {
  const result = source && validate(schema, source.value ?? {}, source, file);
  problems.push(...(result?.problems ?? []));
  if (!source || result?.data === undefined) return undefined;
  return {
    data: result.data,
    raw: source.value,
    file,
    line: 1,
    locate: (path, words) => ({ file, ...source.locate(path, words) }),
  };
}

/** `mihon-i.yaml` → `mihon-i`. */
export const recordKey = (name: string): string => name.replace(/\.yaml$/, '');

/** Reads a map of one file. */
export function readSingle<Schema extends z.ZodType>(
  dir: string,
  { file: name, schema }: SingleCollection<Schema>,
  problems: Problem[],
): { data: z.output<Schema> | undefined; raw: unknown; source: YamlSource | undefined } {
  const file = join(dir, name);
  const source = readYamlFile(file, problems);
  if (!source) return { data: undefined, raw: undefined, source };
  const result = validate(schema, source.value, source, file);
  problems.push(...result.problems);
  return { data: result.data, raw: source.value, source };
}

function readYamlFile(file: string, problems: Problem[]): YamlSource | undefined {
  if (!existsSync(file)) {
    problems.push({
      rule: 'files',
      file,
      what: 'このファイルがありません。',
      mend: '消してしまったときは、前の版から戻してください。新しい市町村では、ほかの市町村のものを写して書きかえます。',
    });
    return undefined;
  }
  const text = readSigns(file, problems);
  return text === undefined ? undefined : yamlOf(file, text, problems);
}

/** The YAML of a file; undefined, with problems, when it cannot be read. */
export function yamlOf(file: string, text: string, problems: Problem[]): YamlSource | undefined {
  const source = readYaml(text, file);
  problems.push(...source.problems);
  for (const finding of cutOffFindings(text, 1)) problems.push({ rule: 'yaml', file, ...finding });
  return source.readable ? source : undefined;
}
