import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCity, smallCity } from './fixtures/small-city.ts';

// Whole builds share Astro's cache: they stand in one file, so that they run one after the other.
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
  writeFileSync(file, readFileSync(file, 'utf8').replace('leastPages: 10', 'leastPages: 11'));
  const { status, stderr } = buildCity(room);
  expect(status).toBe(1);
  expect(stderr).toContain('leastPages');
  expect(shown()).toBe('最後の良い版');
  expect(readdirSync('.build').filter((name) => name.startsWith('site-'))).toEqual([]);
}, 60_000);

test('no voices: the page says so; one voice in koe.yaml: the page shows it', () => {
  const room = smallCity();
  const page = () => {
    expect(buildCity(room).stderr).toBe('');
    return readFileSync(join(room, 'dist/soudan/index.html'), 'utf8');
  };
  appendFileSync(join(room, 'content/pages/soudan.mdx'), '\n<Voices />\n');
  expect(page()).toContain('まだ、載せている声はありません');
  const voice = '- id: "1"\n  who: 見本の人\n  words: 見本の言葉です。\n  consentOn: 2026-11-01\n';
  writeFileSync(join(room, 'content/koe.yaml'), voice);
  const html = page();
  expect(html).toContain('見本の言葉です。');
  expect(html).not.toContain('まだ、載せている声はありません');
  rmSync(room, { recursive: true, force: true });
}, 60_000);
