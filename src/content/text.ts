import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { badSigns, decode } from '../lib/characters.ts';
import type { Problem } from '../lib/problem.ts';
import type { z } from '../lib/schema.ts';
import { validate } from '../lib/validate.ts';
import { readYaml, type YamlSource } from '../lib/yaml.ts';
import type { TextData } from '../page/schema.ts';
import type { TextCollectionName } from './collections.ts';
import { cutOffFindings } from './cut-off.ts';
import { type Parsed, parseBody, unreadable } from './parse.ts';

/** A text as it was written, parsed once. `data` is undefined when its front matter cannot be read, or is not what it has to be. */
export interface TextSource<Data extends TextData = TextData> extends Parsed {
  collection: TextCollectionName;
  file: string;
  /** Its URL without the base. */
  url: string;
  frontMatter: YamlSource;
  data: Data | undefined;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  body: string;
  /** Changes with the file. */
  digest: string;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Fields somebody meant to write: a line, or the first name of one. */
const BROKEN_FIELDS = /^\s*(?:[-－―—ー─]{3}|[A-Za-z]+[ 　]*[:：])/;

/** The largest text, in bytes: the longest issue has 12,000. */
const LARGEST = 1_000_000;

/** Reads a file whose signs can be trusted; what is wrong with them goes to `problems`. */
export function readSigns(file: string, problems: Problem[]): string | undefined {
  const tell = (found: Omit<Problem, 'file'>) => problems.push({ rule: 'characters', file, ...found });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    tell({
      what: `ファイルを読めません（${(error as NodeJS.ErrnoException).code}）。`,
      mend: '読みとりの許可と、ほかのソフトで開いたままになっていないかを確かめてください。',
    });
    return undefined;
  }
  if (bytes.length > LARGEST) {
    tell({
      what: `ファイルが大きすぎます（${(bytes.length / 1_000_000).toFixed(1)}MB）。文だけのファイルは、1MBまでです。`,
      mend: '写真や別のソフトの中身が入っていないか確かめ、いくつかのページに分けてください。',
    });
    return undefined;
  }
  const { text, problem } = decode(bytes);
  if (problem) {
    tell(problem);
    return undefined;
  }
  const signs = badSigns(text);
  signs.forEach(tell);
  return signs.some(({ severity, what }) => severity === 'error' && what.includes('ぶつかった'))
    ? undefined
    : text;
}

/** Where a text lies, and what it is. */
interface TextPlace {
  collection: TextCollectionName;
  file: string;
  url: string;
}

/** Reads one MDX file. What is wrong goes to `problems`; nothing throws. */
export const readText = <Schema extends z.ZodType<TextData>>(
  place: TextPlace,
  schema: Schema,
  problems: Problem[],
): TextSource<z.output<Schema>> => textOf(place, readSigns(place.file, problems), schema, problems);

/** The text of an MDX file; undefined where its signs cannot be trusted. The file itself is not asked for. */
export function textOf<Schema extends z.ZodType<TextData>>(
  place: TextPlace,
  text: string | undefined,
  schema: Schema,
  problems: Problem[],
): TextSource<z.output<Schema>> {
  const { file } = place;
  const match = FRONT_MATTER.exec(text ?? '');
  if (text !== undefined && !match) problems.push({ rule: 'schema', file, line: 1, ...noFrontMatter(text) });
  const frontMatter = readYaml(match?.[1] ?? '', file, 2);
  problems.push(...frontMatter.problems);
  for (const finding of cutOffFindings(match?.[1] ?? '', 2))
    problems.push({ rule: 'yaml', file, ...finding });
  let data: z.output<Schema> | undefined;
  if (match && frontMatter.readable) {
    const result = validate(schema, frontMatter.value, frontMatter, file);
    problems.push(...result.problems);
    data = result.data;
  }
  const head = match?.[0] ?? '';
  const bodyLine = head.split('\n').length;
  const body = (text ?? '').slice(head.length);
  // Fields that are not closed would be read as sentences.
  const isBody =
    text !== undefined &&
    (match !== null || !(BROKEN_FIELDS.test(text) || text.split('\n').slice(0, 8).includes('---')));
  const parsed = isBody ? parseBody(body, bodyLine) : unreadable([]);
  for (const finding of parsed.findings) problems.push({ rule: 'dialect', file, ...finding });
  if (match && body.trim() === '' && data !== undefined)
    problems.push({
      rule: 'dialect',
      file,
      line: bodyLine,
      severity: 'warning',
      what: '本文がありません。題だけのページになります。',
      mend: '「---」の次の行から、文を書いてください。まだ書かないときは、名前のはじめに「_」をつけると下書きになります。',
    });
  const digest = createHash('sha256')
    .update(text ?? '')
    .digest('hex');
  return { ...place, frontMatter, data, body, bodyLine, digest, ...parsed };
}

function noFrontMatter(text: string): Pick<Problem, 'what' | 'mend'> {
  if (/^\s+---/.test(text))
    return {
      what: 'はじめの「---」の前に、空いた行や空白があります。項目として読めません。',
      mend: '1行目の1文字目から「---」を書いてください。',
    };
  if (/^[－―—ー─]{3}/.test(text))
    return {
      what: 'はじめの「---」が全角です。項目として読めません。',
      mend: '半角の - を3つ書いてください。項目の終わりの線も同じです。',
    };
  const opening = text.split('\n').slice(0, 8).indexOf('---');
  if (opening > 0)
    return {
      what: `はじめの「---」より前（1行目から${opening}行目）に、文があります。項目として読めません。`,
      mend: '「---」を1行目にしてください。前の文は、消すか、項目の後ろへ移します。',
    };
  if (/^---/.test(text))
    return {
      what: 'はじめの項目が、「---」で閉じられていません。',
      mend: '項目の最後の次の行に、「---」だけの行を書いてください。',
    };
  return {
    what: 'はじめの項目（--- と --- のあいだ）がありません。',
    mend: 'ほかのページのはじめの部分を写して、書きかえてください。',
  };
}
