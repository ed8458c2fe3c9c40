import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begin, isLeftBehind, publish, recover } from './publish.ts';

function places() {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  const make = (name: string, text: string) => {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'index.html'), text);
    return join(root, name);
  };
  mkdirSync(join(root, 'work'));
  return { site: join(root, 'dist'), workDir: join(root, 'work'), make };
}
const shown = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

test('a new site takes the place of the old one', () => {
  const { site, workDir, make } = places();
  make('dist', '前');
  publish(make('fresh', '新'), site, workDir);
  expect(shown(site)).toBe('新');
  expect(existsSync(join(workDir, 'previous'))).toBe(false);
});

test('the first site needs no old one', () => {
  const { site, workDir, make } = places();
  publish(make('fresh', '新'), site, workDir);
  expect(shown(site)).toBe('新');
});

test('interrupted between the two moves, the next start brings the last good site back', () => {
  const { site, workDir, make } = places();
  make('dist', '前');
  renameSync(site, join(workDir, 'previous'));
  expect(recover(site, workDir)).toBe(true);
  expect(shown(site)).toBe('前');
  expect(recover(site, workDir)).toBe(false);
});

test('a site is put where no folder was yet', () => {
  const { site, workDir, make } = places();
  const deep = join(site, 'docs', 'dist');
  publish(make('fresh', '新'), deep, workDir);
  expect(readFileSync(join(deep, 'index.html'), 'utf8')).toBe('新');
});

test('a build that was begun and never put in place leaves the site of before behind; the next that is takes the mark away', () => {
  const { site, workDir, make } = places();
  make('dist', '前');
  expect(isLeftBehind(site, workDir)).toBe(false);
  begin(site, workDir);
  expect(isLeftBehind(site, workDir)).toBe(true);
  expect(isLeftBehind(join(site, 'other'), workDir)).toBe(false);
  publish(make('fresh', '新'), site, workDir);
  expect(isLeftBehind(site, workDir)).toBe(false);
});
