import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { environmentWith } from '../lib/environment.ts';

/**
 * `npm run mutate`: StrykerJS breaks the pure rules one sign at a time and runs the tests beside them; what no test notices is
 * told. Names of files or folders (`npm run mutate -- src/check/tone.ts`) ask for a part. Not part of `npm test`: it takes minutes.
 */
interface Area {
  files: string[];
  /** The tests that have to notice: those beside the files, so that no rule is tested only from afar. */
  tests: string[];
}

/** Files whose work is to read, to write or to describe: nothing to decide in them. */
const NOT_PURE =
  /\.test\.ts$|\.client\.ts$|\.d\.ts$|\/(read|environment|furigana-words|loaders|collections|pages|scenes)\.ts$/;
/** Front matter and rows: shapes and words for writers, held by the tests of `content/`. */
const SHAPES = /^src\/(registry|features)\/.*\/schema\.ts$/;

const sources = (pattern: string) =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_PURE.test(file) && !SHAPES.test(file))
    .sort();

/** A rule of the content check is tried with its own tests alone: each of the others reads a whole city. */
const alone = (file: string): Area => {
  const tests = ['test', 'bad-input.test'].map((end) => file.replace(/ts$/, `${end}.ts`)).filter(existsSync);
  return { files: [file], tests };
};

const AREAS: Area[] = [
  { files: sources('src/lib/**/*.ts'), tests: ['src/lib/**/*.test.ts'] },
  { files: sources('src/registry/**/*.ts'), tests: ['src/registry/**/*.test.ts'] },
  { files: sources('src/features/**/*.ts'), tests: ['src/features/**/*.test.ts'] },
  { files: sources('src/audit/*.ts'), tests: ['src/audit/*.test.ts'] },
  ...sources('src/check/*.ts').map(alone),
  ...sources('src/content/*.ts').map(alone),
].filter(({ tests }) => tests.length > 0);

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
}

const asked = process.argv.slice(2).map((name) => name.replace(/\/$/, ''));
const isAsked = (file: string) =>
  asked.length === 0 || asked.some((name) => file === name || file.startsWith(`${name}/`));
const report = 'reports/mutation.json';
const KILLED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
let killed = 0;
let missed = 0;
for (const { files, tests } of AREAS) {
  const mutate = files.filter(isAsked);
  if (mutate.length === 0) continue;
  const { status, stdout } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate.join(',')], {
    encoding: 'utf8',
    env: environmentWith({ MUTATE_TESTS: tests.join(',') }),
  });
  if (status !== 0) throw new Error(stdout);
  const result: { files: Record<string, { mutants: Mutant[]; source: string }> } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  for (const [file, { mutants, source }] of Object.entries(result.files)) {
    const lost = mutants.filter((mutant) => MISSED.includes(mutant.status));
    const found = mutants.filter((mutant) => KILLED.includes(mutant.status)).length;
    killed += found;
    missed += lost.length;
    console.log(`${share(found, lost.length)}  ${file}: ${found} killed, ${lost.length} survived`);
    for (const { location, mutatorName, replacement = '' } of lost) {
      const { line, column } = location.start;
      const code = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
      console.log(`       ${file}:${line}:${column} ${mutatorName}: ${brief(code)} ⇒ ${brief(replacement)}`);
    }
  }
}
console.log(`\n${share(killed, missed)}: ${killed} killed, ${missed} survived`);

function share(found: number, lost: number): string {
  return found + lost === 0 ? '     –' : `${((100 * found) / (found + lost)).toFixed(1)}%`.padStart(6);
}

function brief(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
