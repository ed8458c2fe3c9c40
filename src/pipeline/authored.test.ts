import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { templates, tracer } from './authored.ts';

const file = join(mkdtempSync(join(tmpdir(), 'authored-')), 'a.mdx');
writeFileSync(file, '---\ntitle: あ\n---\n\n[行き先](/b/#c)\n');
const trace = tracer([{ url: '/a/', file, components: [] }]);

test('a finding leads to the text and the line', () => {
  expect(trace('/a/', '/b/#c')).toEqual({ file, line: 5 });
  expect(trace('/a/', 'ない')).toEqual({ file });
  expect(trace('/a/')).toEqual({ file });
});

test('the printed form of a text leads to the text; a page that was never written leads nowhere', () => {
  expect(trace('/a/print/', 'title:')).toEqual({ file, line: 2 });
  expect(trace('/404.html')).toBeUndefined();
  expect(trace('/')).toBeUndefined();
});

test('a page that lists what others wrote is a list; an issue stays an issue', () => {
  const manifest = {
    pages: [
      { path: '/a/', title: 'あ', template: 'reading' as const },
      { path: '/b/', title: 'い', template: 'reading' as const },
      { path: '/c/', title: 'う', template: 'issue' as const },
    ],
    sheets: [],
    slides: [],
  };
  const found = templates(manifest, [
    { url: '/a/', file, components: ['Note'] },
    { url: '/b/', file, components: ['Note', 'Issues'] },
    { url: '/c/', file, components: ['Issues'] },
  ]);
  expect([...found]).toEqual([
    ['/a/', 'reading'],
    ['/b/', 'list'],
    ['/c/', 'issue'],
  ]);
});
