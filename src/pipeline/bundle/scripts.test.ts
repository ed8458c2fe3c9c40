import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classicScript, keptImports } from './scripts.ts';

let site: string;
beforeAll(() => {
  mkdirSync('.tmp', { recursive: true });
  site = resolve(mkdtempSync('.tmp/scripts-'));
  writeFileSync(
    join(site, 'entry.js'),
    "import { one } from './part.js'; told.push(one); import('./late.js');",
  );
  writeFileSync(join(site, 'part.js'), "export const one = 'part';");
  writeFileSync(join(site, 'late.js'), "import '/mihon/part.js'; told.push('late');");
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const run = async (code: string, more = {}) => {
  const told: unknown[] = [];
  runInNewContext(code, { told, ...more });
  await new Promise((resolve) => setTimeout(resolve));
  return told;
};

test('a module and all it imports, now or later, is one script that needs no other file', async () => {
  const code = await classicScript(join(site, 'entry.js'), { site, base: '/mihon/' });
  expect(await run(code)).toEqual(['part', 'late']);
});

test('a module that stands in a page reaches the files of the site by their addresses', async () => {
  const code = await classicScript(
    join(site, 'index.html'),
    { site, base: '/mihon/' },
    "import { one } from '/mihon/part.js'; told.push(one);",
  );
  expect(await run(code)).toEqual(['part']);
});

test('what is only known when the script runs is loaded through the bundle; strings that look so are not touched', async () => {
  const code = keptImports("told.push('import(x)'); import(name + '.js').then(() => told.push('loaded'));");
  const asked: string[] = [];
  const keptFiles = { import: async (url: string) => void asked.push(url) };
  expect(await run(code, { keptFiles, name: 'furigana' })).toEqual(['import(x)', 'loaded']);
  expect(asked).toEqual(['furigana.js']);
});
