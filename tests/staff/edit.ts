import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/index.ts';
import { readContent } from '../../src/content/read.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { FIXTURE_CITY, FIXTURE_DAY } from '../fixtures/small-city.ts';

/** The content of a city, to be edited as staff would. Paths are relative to `content/`. */
export interface City {
  read(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  /** Adds a paragraph at the end of a file. */
  append(file: string, text: string): void;
  /** Replaces words that must be there: the first of them. */
  change(file: string, from: string, to: string): void;
  rename(from: string, to: string): void;
  remove(file: string): void;
}

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

function cityAt(dir: string): City {
  const path = (file: string) => join(dir, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    read,
    write,
    append: (file, text) => write(file, `${read(file)}\n${text}\n`),
    change(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    rename(from, to) {
      mkdirSync(dirname(path(to)), { recursive: true });
      renameSync(path(from), path(to));
    },
    remove: (file) => rmSync(path(file), { recursive: true }),
  };
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

/** What a mistake's message lacks; undefined where it was told as it should be. */
export function missed({ edit, file, at, says }: Mistake): string | undefined {
  let lines: number[] | undefined;
  const told = toldAfter((city) => {
    edit(city);
    if (typeof at === 'number') lines = [at];
    else if (at !== undefined)
      lines = city
        .read(file)
        .split(/\r\n?|\n/)
        .flatMap((line, index) => (line.includes(at) ? [index + 1] : []));
  });
  const heard = told.map((one) => `${one.file}:${one.line ?? ''} ${one.what} → ${one.mend}`).join('\n');
  if (told.length === 0) return 'nothing was told';
  const ofFile = told.filter((one) => one.file === file);
  if (ofFile.length === 0) return `another file was named:\n${heard}`;
  const ofLine = lines ? ofFile.filter(({ line }) => line !== undefined && lines?.includes(line)) : ofFile;
  if (ofLine.length === 0) return `another line than ${lines} was named:\n${heard}`;
  if (!ofLine.some(({ what, mend, corrected }) => says.test(`${what}${mend}${corrected ?? ''}`)))
    return `the message does not say ${says}:\n${heard}`;
  return undefined;
}
