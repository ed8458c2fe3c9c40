import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** dependency-cruiser cannot read .astro files: it gets a mirror of src/ in which each is a .ts file with the same imports. */
const MIRROR = resolve('.tmp/arrows');

beforeAll(() => {
  rmSync(MIRROR, { recursive: true, force: true });
  mkdirSync(MIRROR, { recursive: true });
  for (const file of globSync(['src/**/*.{ts,js,astro}', 'astro.config.ts'])) {
    if (file.endsWith('.test.ts')) continue;
    const text = readFileSync(file, 'utf8');
    const imports = [
      ...text.matchAll(/^\s*(?:<script>)?((?:import|export) (?:[^;]*? from )?'[^']+';)(?:<\/script>)?$/gm),
    ].map(([, line]) => line);
    write(
      file.endsWith('.astro') ? `${file}.ts` : file,
      file.endsWith('.astro') ? `${imports.join('\n')}\nexport default {};` : text,
    );
  }
  cpSync('tsconfig.json', join(MIRROR, 'tsconfig.json'));
  cpSync('.dependency-cruiser.mjs', join(MIRROR, '.dependency-cruiser.mjs'));
  symlinkSync(resolve('node_modules'), join(MIRROR, 'node_modules'));
});
afterAll(() => rmSync(MIRROR, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(MIRROR, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What dependency-cruiser finds wrong in the mirror. */
function violations(): string[] {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = () =>
    execFileSync(
      process.execPath,
      [cruiser, 'src', 'astro.config.ts', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
      { cwd: MIRROR, encoding: 'utf8', maxBuffer: 64 << 20 },
    );
  let json: string;
  try {
    json = run();
  } catch (error) {
    json = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(json) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(50);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test('imports only point down: cli → pipeline → audit, check → content → dialect → features → page → registry → ui → lib', () => {
  expect(violations()).toEqual([]);
}, 60_000);

test('an import that points up, or to a sibling feature, is caught in .ts and in .astro files', () => {
  write('src/lib/up.ts', "import '../registry/read.ts';");
  write('src/features/search/Sibling.astro.ts', "import '../guide/scenes.ts';");
  try {
    expect(violations()).toEqual(
      expect.arrayContaining([
        'lib-looks-up: src/lib/up.ts → src/registry/read.ts',
        'feature-knows-sibling: src/features/search/Sibling.astro.ts → src/features/guide/scenes.ts',
      ]),
    );
  } finally {
    rmSync(join(MIRROR, 'src/lib/up.ts'));
    rmSync(join(MIRROR, 'src/features/search/Sibling.astro.ts'));
  }
}, 60_000);
