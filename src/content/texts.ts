import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageUrl } from '../lib/page-url.ts';
import type { Problem } from '../lib/problem.ts';
import type { z } from '../lib/schema.ts';
import { validate } from '../lib/validate.ts';
import { readYaml, type YamlSource } from '../lib/yaml.ts';
import type { TextData } from '../page/schema.ts';
import { type Linted, lint } from './lint.ts';

/** A text as it was written. `data` is undefined when its front matter has problems. */
export interface TextSource<Data extends TextData = TextData> extends Linted {
  file: string;
  url: string;
  frontMatter: YamlSource;
  data: Data | undefined;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Where a kind of text lies and what its front matter must be. */
export interface Shelf<Schema extends z.ZodType<TextData>> {
  folder: string;
  /** Beginning of the URLs: the path of the file follows. */
  at: string;
  schema: Schema;
}

/** Reads all MDX files of a folder. What is wrong goes to `problems`; nothing throws. */
export function readTexts<Schema extends z.ZodType<TextData>>(
  dir: string,
  { folder, at, schema }: Shelf<Schema>,
  problems: Problem[],
): TextSource<z.output<Schema>>[] {
  const root = join(dir, folder);
  if (!existsSync(root)) return [];
  return globSync('**/*.mdx', { cwd: root })
    .filter((file) => !/(^|\/)_/.test(file))
    .sort()
    .map((name) => readText(join(root, name), at + pageUrl(name), schema, problems));
}

function readText<Schema extends z.ZodType<TextData>>(
  file: string,
  url: string,
  schema: Schema,
  problems: Problem[],
): TextSource<z.output<Schema>> {
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
  let data: z.output<Schema> | undefined;
  if (match && frontMatter.problems.length === 0) {
    const result = validate(schema, frontMatter.value, frontMatter, file);
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
