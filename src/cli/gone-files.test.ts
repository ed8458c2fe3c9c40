import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIXTURE_CITY, run } from '../../tests/fixtures/small-city.ts';
import { goneFiles } from './gone-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'gone-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const content = join(dir, 'content');
const git = (...words: string[]) =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=x', '-c', 'user.email=x@example.jp', ...words]);
cpSync(FIXTURE_CITY, content, { recursive: true });

test('a folder without a history has nothing that can be gone; only who names what is published is told so', () => {
  expect(goneFiles(content, 'origin/main')).toBeUndefined();
  expect(run(dir, 'check').stderr).toBe('');
  expect(run(dir, 'check', ['--since', 'HEAD^1'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^✗ 「HEAD\^1」[^\n]*\n$/),
  });
});

test('a page that was renamed is gone from where it was, saved or not; one that came later elsewhere is not missed here', () => {
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', '公開');
  git('switch', '-qc', 'teian');
  git('mv', 'content/pages/kokoro.mdx', 'content/pages/kimochi.mdx');
  expect(goneFiles(content, 'main')).toMatchObject([
    { path: 'pages/kokoro.mdx', text: expect.stringContaining('title:') },
  ]);
  git('commit', '-qm', '移す');
  expect(goneFiles(content, 'main')).toHaveLength(1);
  git('switch', '-q', 'main');
  cpSync(join(content, 'pages/soudan.mdx'), join(content, 'pages/atarashii.mdx'));
  git('add', '.');
  git('commit', '-qm', '足す');
  git('switch', '-q', 'teian');
  expect(goneFiles(content, 'main')?.map(({ path }) => path)).toEqual(['pages/kokoro.mdx']);
  expect(run(dir, 'check', ['--since', 'main']).stdout).toContain('（/kokoro/）が、なくなります');
});
