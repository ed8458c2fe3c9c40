import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish, recover } from './publish.ts';

function rooms() {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  const make = (name: string, text: string) => {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'index.html'), text);
    return join(root, name);
  };
  mkdirSync(join(root, 'workshop'));
  return { site: join(root, 'dist'), workshop: join(root, 'workshop'), make };
}
const shown = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

test('a new site takes the place of the old one', () => {
  const { site, workshop, make } = rooms();
  make('dist', '前');
  publish(make('fresh', '新'), site, workshop);
  expect(shown(site)).toBe('新');
  expect(existsSync(join(workshop, 'previous'))).toBe(false);
});

test('the first site needs no old one', () => {
  const { site, workshop, make } = rooms();
  publish(make('fresh', '新'), site, workshop);
  expect(shown(site)).toBe('新');
});

test('interrupted between the two moves, the next start brings the last good site back', () => {
  const { site, workshop, make } = rooms();
  make('dist', '前');
  renameSync(site, join(workshop, 'previous'));
  expect(recover(site, workshop)).toBe(true);
  expect(shown(site)).toBe('前');
  expect(recover(site, workshop)).toBe(false);
});
