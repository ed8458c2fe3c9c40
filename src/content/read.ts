import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AudiencePage, audienceSchema } from '../features/audience/schema.ts';
import { type Event, eventSchema } from '../features/event/schema.ts';
import { type Page, pageSchema } from '../features/guide/schema.ts';
import { type Material, materialSchema } from '../features/material/schema.ts';
import { type Issue, issueSchema } from '../features/newsletter/schema.ts';
import { voiceSchema } from '../features/voice/schema.ts';
import { type Problem, ProblemsFound } from '../lib/problem.ts';
import { z } from '../lib/schema.ts';
import { validate } from '../lib/validate.ts';
import { readYaml } from '../lib/yaml.ts';
import { areaSchema } from '../registry/area/schema.ts';
import { type Contact, contactSchema } from '../registry/contact/schema.ts';
import { type Fact, factSchema } from '../registry/fact/schema.ts';
import { type Term, termSchema } from '../registry/glossary/schema.ts';
import type { Site } from '../registry/site/schema.ts';
import { type Source, sourceSchema } from '../registry/source/schema.ts';
import { readSite } from './site.ts';
import { readTexts, type TextSource } from './texts.ts';

/** A registry row with the place it was written. */
export interface Row<Data> {
  data: Data;
  file: string;
  line: number;
}

/** Everything staff have written, read once for the check. */
export interface Content {
  dir: string;
  site: Site | undefined;
  /** Every text with a page of its own, whatever its kind: most rules ask no more. */
  texts: TextSource[];
  pages: TextSource<Page>[];
  audiences: TextSource<AudiencePage>[];
  events: TextSource<Event>[];
  issues: TextSource<Issue>[];
  materials: Map<string, Row<Material>>;
  contacts: Map<string, Row<Contact>>;
  facts: Map<string, Row<Fact>>;
  terms: Map<string, Row<Term>>;
  sources: Map<string, Row<Source>>;
  /** Registry files (`facts.yaml`) with rows that could not be read: a missing id there is not a new problem. */
  incomplete: Set<string>;
  /** What reading itself found: broken YAML, unknown fields, empty folders. */
  problems: Problem[];
}

/** Reads the content folder. Never throws for what staff wrote: it is all in `problems`. */
export function readContent(dir: string): Content {
  const problems: Problem[] = [];
  const incomplete = new Set<string>();
  const registry = <S extends z.ZodType>(
    name: string,
    key: string,
    schema: S,
    places = ['national', 'city'],
  ) => {
    const files = places.map((place) => join(dir, 'registry', place, name));
    const before = problems.length;
    const rows = readRegistry(files, key, schema, problems);
    if (problems.length > before) incomplete.add(name);
    return rows;
  };
  const pages = readTexts(dir, { folder: 'pages', at: '', schema: pageSchema }, problems);
  if (pages.length === 0)
    problems.push({
      file: join(dir, 'pages'),
      what: 'ページ（.mdx）が1つもありません。サイトが空になるので止めました。',
      mend: 'フォルダーの名前と場所を確かめてください。消してしまったときは、前の版から戻せます。',
    });
  const audiences = readTexts(dir, { folder: 'nenrei', at: '/nenrei', schema: audienceSchema }, problems);
  const events = readTexts(dir, { folder: 'koza', at: '/koza', schema: eventSchema }, problems);
  const issues = readTexts(dir, { folder: 'ouchi', at: '/ouchi', schema: issueSchema(z.string()) }, problems);
  const content: Content = {
    dir,
    site: trySite(dir, problems),
    texts: [...pages, ...audiences, ...events, ...issues],
    pages,
    audiences,
    events,
    issues,
    materials: readRegistry([join(dir, 'shiryo/list.yaml')], 'id', materialSchema, problems, true),
    contacts: registry('contacts.yaml', 'id', contactSchema),
    facts: registry('facts.yaml', 'id', factSchema),
    terms: registry('glossary.yaml', 'term', termSchema),
    sources: registry('sources.yaml', 'id', sourceSchema, ['city']),
    incomplete,
    problems,
  };
  registry('areas.yaml', 'id', areaSchema, ['city']);
  readRegistry([join(dir, 'koe.yaml')], 'id', voiceSchema, problems, true);
  return content;
}

function trySite(dir: string, problems: Problem[]): Site | undefined {
  try {
    return readSite(dir);
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function readRegistry<S extends z.ZodType>(
  files: string[],
  key: string,
  schema: S,
  problems: Problem[],
  mayBeEmpty = false,
): Map<string, Row<z.output<S>>> {
  const rows = new Map<string, Row<z.output<S>>>();
  for (const file of files) {
    if (!existsSync(file)) {
      problems.push({
        file,
        what: 'このファイルがありません。',
        mend: '消してしまったときは、前の版から戻してください。',
      });
      continue;
    }
    const source = readYaml(readFileSync(file, 'utf8'), file);
    problems.push(...source.problems);
    if (source.problems.length > 0) continue;
    if (!Array.isArray(source.value) || (source.value.length === 0 && !mayBeEmpty)) {
      problems.push({
        file,
        what: '中身が1件もありません。',
        mend: '「- 」で始まる行の一覧が必要です。前の版から戻せます。',
      });
      continue;
    }
    source.value.forEach((row: unknown, i) => {
      const result = validate(schema, row, source, file, [i]);
      problems.push(...result.problems);
      if (!result.data) return;
      const id = String((result.data as Record<string, unknown>)[key]);
      const { line } = source.locate([i]);
      const twin = rows.get(id);
      if (twin)
        problems.push({
          file,
          line,
          what: `「${id}」が2回書かれています（もう1つは ${twin.file}:${twin.line}）。`,
          mend: 'どちらかを消すか、名前を変えてください。',
        });
      rows.set(id, { data: result.data, file, line });
    });
  }
  return rows;
}
