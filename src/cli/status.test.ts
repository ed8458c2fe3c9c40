import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run, smallCity } from '../../tests/fixtures/small-city.ts';

const dir = smallCity();
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const write = (file: string, text: string) => writeFileSync(join(dir, 'content', file), text);

test('the status is told in Japanese, or as JSON for programs', () => {
  const { stdout, status } = run(dir, 'status');
  expect([stdout.split('\n')[0], status]).toEqual(['令和8年11月21日の様子（公開前の見本）', 0]);
  const json = JSON.parse(run(dir, 'status', ['--format', 'json']).stdout);
  expect(json).toMatchObject({ today: '2026-11-21', state: 'preview', errors: 0 });
  expect(json.scheduled[0]).toMatchObject({ day: '2026-11-30', line: 4 });
});

test('a word nobody knows is refused in one line', () => {
  for (const args of [['--format', 'xml'], ['--nani']])
    expect(run(dir, 'status', args)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^✗ 書き方が[^\n]*\n$/),
    });
});

test('broken content is counted and never ends in a stack trace', () => {
  write('pages/soudan.mdx', 'こわれた{');
  write('pages/komatta.mdx', '---\ntitle: [\n---\n');
  write('koza/fuyu.mdx', '---\nstartsAt: 来週\n---\n');
  write('iryokikan/aoba-iin.yaml', 'name: {');
  write('registry/city/facts.yaml', 'なし');
  write('registry/city/contacts.yaml', '');
  const broken = run(dir, 'status');
  expect([broken.stderr, broken.status]).toEqual(['', 0]);
  expect(broken.stdout).toMatch(/✗ 直すところが\d+件あります/);
  write('site.yaml', ':');
  const worse = run(dir, 'status');
  expect([worse.stderr, worse.status]).toEqual(['', 0]);
  expect(worse.stdout).toContain('site.yaml が読めません');
});
