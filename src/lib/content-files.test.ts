import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  isPublishedFile,
  publishedFileSize,
  publishedFiles,
  readableSize,
  readPublishedFile,
} from './content-files.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
  vi.stubEnv('CONTENT_DIR', dir);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

test.each([
  ['media', ['a.mp4', 'a.webm', 'a.vtt', 'a.jpg', 'a.jpeg', 'a.png', 'a.webp', 'A.JPG', 'a.b.png']],
  ['shiryo', ['a.pdf', 'a.xlsx', 'a.docx', 'A.PDF']],
] as const)('%s publishes %j', (folder, names) => {
  for (const name of names) expect([name, isPublishedFile(folder, name)]).toEqual([name, true]);
});

test.each([
  ['media', ['a.mov', 'a.pdf', 'b/a.mp4', '.a.png', '_a.png', 'png', 'a']],
  ['shiryo', ['a.doc', 'a.png', 'kako/a.pdf', '_a.pdf', '.a.pdf', '~a.txt']],
] as const)('%s does not publish %j', (folder, names) => {
  for (const name of names) expect([name, isPublishedFile(folder, name)]).toEqual([name, false]);
});

test('a folder that is not there publishes nothing', () => {
  expect(publishedFiles('shiryo')).toEqual([]);
});

test('files are listed in order, without folders and drafts, and read as they are', () => {
  mkdirSync(join(dir, 'shiryo/folder.pdf'), { recursive: true });
  for (const name of ['b.pdf', 'a.xlsx', '_c.pdf', 'memo.txt'])
    writeFileSync(join(dir, 'shiryo', name), name);
  expect(publishedFiles('shiryo')).toEqual(['a.xlsx', 'b.pdf']);
  expect(Buffer.from(readPublishedFile('shiryo', 'b.pdf')).toString()).toBe('b.pdf');
  expect(publishedFileSize('shiryo', 'b.pdf')).toBe(5);
});

test.each([
  [0, '1KB'],
  [1, '1KB'],
  [340_400, '340KB'],
  [999_499, '999KB'],
  [1_000_000, '1.0MB'],
  [1_240_000, '1.2MB'],
])('%i bytes are %s', (bytes, text) => expect(readableSize(bytes)).toBe(text));
