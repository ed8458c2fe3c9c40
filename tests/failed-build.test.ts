import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCity, smallCity } from './fixtures/small-city.ts';

let room: string;
beforeAll(() => {
  room = smallCity();
  mkdirSync(join(room, 'dist'));
  writeFileSync(join(room, 'dist/index.html'), '最後の良い版');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const shown = () => readFileSync(join(room, 'dist/index.html'), 'utf8');

test('a slip in the content stops the build before anything is made; what was published stays', () => {
  const page = join(room, 'content/pages/soudan.mdx');
  const good = readFileSync(page, 'utf8');
  appendFileSync(page, '\n<Contact id="C010" />\n');
  const { status, stderr, stdout } = buildCity(room);
  writeFileSync(page, good);
  expect(status).toBe(1);
  expect(stderr).toContain('soudan.mdx:');
  expect(stderr).toContain('公開していた版は、そのまま残っています');
  expect(stderr + stdout).not.toMatch(/^\s+at /m);
  expect(shown()).toBe('最後の良い版');
});

test('a site that came out smaller than promised is not published either', () => {
  const file = join(room, 'content/site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('leastPages: 6', 'leastPages: 7'));
  const { status, stderr } = buildCity(room);
  expect(status).toBe(1);
  expect(stderr).toContain('leastPages');
  expect(shown()).toBe('最後の良い版');
  expect(readdirSync('.build').filter((name) => name.startsWith('site-'))).toEqual([]);
}, 60_000);
