import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Linted, lint } from '../../dialect/lint.ts';
import { type Page, pageSchema } from '../../features/guide/schema.ts';
import { voiceSchema } from '../../features/voice/schema.ts';
import { pageUrl } from '../../lib/page-url.ts';
import { type Problem, ProblemsFound } from '../../lib/problem.ts';
import type { z } from '../../lib/schema.ts';
import { validate } from '../../lib/validate.ts';
import { readYaml, type YamlSource } from '../../lib/yaml.ts';
import { areaSchema } from '../../registry/area/schema.ts';
import { type Contact, contactSchema } from '../../registry/contact/schema.ts';
import { type Fact, factSchema } from '../../registry/fact/schema.ts';
import { type Term, termSchema } from '../../registry/glossary/schema.ts';
import type { Site } from '../../registry/site/schema.ts';
import { type Source, sourceSchema } from '../../registry/source/schema.ts';
import { readSite } from './site.ts';

/** A page as it was written. `data` is undefined when its front matter has problems. */
export interface PageSource extends Linted {
  file: string;
  url: string;
  frontMatter: YamlSource;
  data: Page | undefined;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  body: string;
}

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
  pages: PageSource[];
  contacts: Map<string, Row<Contact>>;
  facts: Map<string, Row<Fact>>;
  terms: Map<string, Row<Term>>;
  sources: Map<string, Row<Source>>;
  /** Registry files (`facts.yaml`) with rows that could not be read: a missing id there is not a new problem. */
  incomplete: Set<string>;
  /** What reading itself found: broken YAML, unknown fields, empty folders. */
  problems: Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

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
  const content: Content = {
    dir,
    site: trySite(dir, problems),
    pages: readPages(dir, problems),
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

function readPages(dir: string, problems: Problem[]): PageSource[] {
  const root = join(dir, 'pages');
  const files = globSync('**/*.mdx', { cwd: root })
    .filter((file) => !/(^|\/)_/.test(file))
    .sort();
  if (files.length === 0)
    problems.push({
      file: root,
      what: 'ページ（.mdx）が1つもありません。サイトが空になるので止めました。',
      mend: 'フォルダーの名前と場所を確かめてください。消してしまったときは、前の版から戻せます。',
    });
  return files.map((name) => readPage(join(root, name), pageUrl(name), problems));
}

function readPage(file: string, url: string, problems: Problem[]): PageSource {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const match = FRONT_MATTER.exec(text);
  if (!match)
    problems.push({
      file,
      line: 1,
      what: 'はじめの項目（--- と --- のあいだ）がありません。',
      mend: 'ほかのページのはじめの部分を写して、書きかえてください。',
    });
  const frontMatter = readYaml(match?.[1] ?? '', file, 2);
  problems.push(...frontMatter.problems);
  let data: Page | undefined;
  if (match && frontMatter.problems.length === 0) {
    const result = validate(pageSchema, frontMatter.value, frontMatter, file);
    problems.push(...result.problems);
    data = result.data;
  }
  const head = match?.[0] ?? '';
  const bodyLine = head.split('\n').length;
  const body = text.slice(head.length);
  const linted = lint(body);
  for (const { line, ...finding } of linted.findings)
    problems.push({ file, line: line + bodyLine - 1, ...finding });
  return { file, url, frontMatter, data, body, bodyLine, ...linted };
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
