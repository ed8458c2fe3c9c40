import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Biome breaks code at 110 characters, but not texts: this is the limit for them. */
const WIDTH = 140;

test(`no line of the code is longer than ${WIDTH} characters`, () => {
  const files = execFileSync('git', [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    ...['*.ts', '*.mjs', '*.astro', '*.css'],
  ])
    .toString()
    .trim()
    .split('\n')
    .filter((file) => existsSync(file));
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.length > WIDTH ? [`${file}:${i + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

test('every package of the lockfile has its checksum', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const without = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path !== '' && !link && !integrity,
  );
  expect(without.map(([path]) => path)).toEqual([]);
});
