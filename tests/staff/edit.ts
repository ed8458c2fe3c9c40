import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/index.ts';
import { readContent } from '../../src/content/read.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { type City, cityAt } from '../fixtures/city-files.ts';
import { FIXTURE_CITY, FIXTURE_DAY } from '../fixtures/small-city.ts';

/** One slip as staff make it, and what the check has to say of it. */
export interface Mistake {
  /** What was done, in a sentence. */
  name: string;
  edit(city: City): void;
  /** The file that has to be named. */
  file: string;
  /** Words in the line that has to be named, as they stand after the edit, or its number; absent where the whole file is meant. */
  at?: string | number;
  /** What the message or the way to mend it has to hold. */
  says: RegExp;
}

/** Ordinary work, of which the check must not tell anything new. */
export interface HonestEdit {
  name: string;
  edit(city: City): void;
}

const problemsOf = (dir: string): Problem[] =>
  checkContent(readContent(dir), FIXTURE_DAY).map((problem) => ({
    ...problem,
    file: problem.file.replace(`${dir}/`, ''),
  }));

let standing: Set<string> | undefined;

/** What the check tells after an edit, but what it tells of the city as it is. */
export function toldAfter(edit: (city: City) => void): Problem[] {
  standing ??= new Set(problemsOf(FIXTURE_CITY).map(({ what }) => what));
  const before = standing;
  mkdirSync('.tmp', { recursive: true });
  const dir = mkdtempSync('.tmp/staff-');
  try {
    cpSync(FIXTURE_CITY, dir, { recursive: true });
    edit(cityAt(dir));
    return problemsOf(dir).filter(({ what }) => !before.has(what));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The lines of a file that hold some words, from 1. */
const linesWith = (text: string, words: string): number[] =>
  text.split(/\r\n?|\n/).flatMap((line, index) => (line.includes(words) ? [index + 1] : []));

const linesOf = (city: City, file: string, at: Mistake['at']): number[] | undefined =>
  typeof at === 'string' ? linesWith(city.read(file), at) : at === undefined ? undefined : [at];

/** What of a mistake was not told as it should be; undefined where it was. */
function lacking(told: Problem[], { file, says }: Mistake, lines: number[] | undefined): string | undefined {
  const ofFile = told.filter((one) => one.file === file);
  const heard = (ofFile.length > 0 ? ofFile : told)
    .map((one) => `${one.file}:${one.line ?? ''} ${one.what} → ${one.mend}`)
    .join('\n');
  if (told.length === 0) return 'nothing was told';
  if (ofFile.length === 0) return `another file was named:\n${heard}`;
  const ofLine = lines ? ofFile.filter(({ line }) => line !== undefined && lines.includes(line)) : ofFile;
  if (ofLine.length === 0) return `another line than ${lines} was named:\n${heard}`;
  return ofLine.some(({ what, mend, corrected }) => says.test(`${what}${mend}${corrected ?? ''}`))
    ? undefined
    : `the message does not say ${says}:\n${heard}`;
}

/** What a mistake's message lacks; undefined where it was told as it should be. */
export function missed(mistake: Mistake): string | undefined {
  let lines: number[] | undefined;
  const told = toldAfter((city) => {
    mistake.edit(city);
    lines = linesOf(city, mistake.file, mistake.at);
  });
  return lacking(told, mistake, lines);
}

/** The page that most slips are made in. */
const PAGE = 'pages/soudan.mdx';

/** Whether a mistake is made in that page alone: then it can be made in any copy of it. */
export function isOfOnePage({ edit, file }: Mistake): boolean {
  if (file !== PAGE) return false;
  const touched = new Set<string>();
  const text = readFileSync(join(FIXTURE_CITY, PAGE), 'utf8');
  let now = text;
  edit({
    read: (path) => (path === PAGE ? now : readFileSync(join(FIXTURE_CITY, path), 'utf8')),
    write: (path, written) => {
      touched.add(path);
      if (path === PAGE) now = String(written);
    },
    append: (path, words) => {
      touched.add(path);
      now = `${now}\n${words}\n`;
    },
    change: (path) => touched.add(path),
    rename: (path) => touched.add(path),
    remove: (path) => touched.add(path),
  });
  return [...touched].every((path) => path === PAGE);
}

/** Each of these mistakes in a page of its own, all in one run: what was missed, by name. */
export function missedInOneRun(mistakes: readonly Mistake[]): Record<string, string> {
  const made: { mistake: Mistake; file: string; lines: number[] | undefined }[] = [];
  const told = toldAfter((city) => {
    const page = city.read(PAGE);
    mistakes.forEach((mistake, i) => {
      const file = `pages/m${i}.mdx`;
      const own = (path: string) => (path === PAGE ? file : path);
      city.write(file, page);
      const copy: City = {
        read: (path) => city.read(own(path)),
        write: (path, text) => city.write(own(path), text),
        append: (path, text) => city.append(own(path), text),
        change: (path, from, to) => city.change(own(path), from, to),
        rename: (from, to) => city.rename(own(from), to),
        remove: (path) => city.remove(own(path)),
      };
      mistake.edit(copy);
      made.push({ mistake, file, lines: linesOf(copy, PAGE, mistake.at) });
    });
  });
  return Object.fromEntries(
    made.flatMap(({ mistake, file, lines }) => {
      const lack = lacking(
        told.filter((one) => one.file === file),
        { ...mistake, file },
        lines,
      );
      return lack === undefined ? [] : [[mistake.name, lack]];
    }),
  );
}
