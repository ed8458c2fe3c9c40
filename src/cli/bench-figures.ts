import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { buildDay } from '../lib/environment.ts';
import { withPart } from '../lib/marked-part.ts';
import { findBrowser } from '../pipeline/browser.ts';

const README = 'README.md';

/** The tables of figures in the README, by the name in their marks. */
export type FiguresName = 'lighthouse' | 'starlight' | 'builds';

/**
 * Writes a table into the README, between the marks of its name, and below it how it was measured, on which day and machine, and how
 * busy that was meanwhile. The first row is the head.
 */
export function writeFigures(name: FiguresName, rows: readonly (readonly string[])[], method: string): void {
  const marks = {
    begin: `<!-- ${name}: begin (npm run bench writes what follows) -->`,
    end: `<!-- ${name}: end -->`,
  };
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const ruled = [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
  const fresh = withPart(readFileSync(README, 'utf8'), marks, `${ruled}\n\n${method} ${machine()}`);
  if (fresh === undefined) throw new Error(`${README}: no marks for 「${name}」`);
  writeFileSync(README, fresh);
  // Biome wants its tables in line.
  spawnSync('npx', ['biome', 'format', '--write', README], { stdio: 'ignore' });
}

function machine(): string {
  const { path } = findBrowser();
  const browser = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split(' ')
    .slice(0, 2)
    .join(' ');
  const [load = 0] = loadavg();
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `${buildDay()}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GiB, ` +
    `Node ${process.versions.node}, ${browser}; load at the end ${load.toFixed(1)}.`
  );
}
