import { expect, test } from 'vitest';
import { sampleText } from '../../tests/fixtures/sample-content.ts';
import { decoded, inBody, inFrontMatter, isFile, listed } from './rule.ts';

const text = sampleText('話です。', { front: 'title: 題\nnext:\n  - /a/\n  - /b/' });

test('a place in the body is its line and column in the file, and nothing else', () => {
  const at = { line: 3, column: 5, text: '話' };
  expect(inBody(text, at)).toEqual({ file: 'content/pages/mihon.mdx', line: 3, column: 5 });
});

test('a field of front matter is found by its path', () => {
  expect(inFrontMatter(text, 'next', 1)).toEqual({ file: 'content/pages/mihon.mdx', line: 5, column: 5 });
  expect(inFrontMatter(text, 'title')).toMatchObject({ line: 2, column: 8 });
});

test('a list is read with commas, an empty one says so', () => {
  expect([listed(['a', 'b']), listed([]), listed([], 'なし')]).toEqual(['a、b', 'まだありません', 'なし']);
});

test('a folder is no file, and what is not there is none', () => {
  expect([isFile('package.json'), isFile('src'), isFile('src/nobody.ts')]).toEqual([true, false, false]);
});

test('an address is read with its signs, one that stands for nothing is none', () => {
  expect(decoded('/%E3%81%82/')).toBe('/あ/');
  expect(decoded('%23', decodeURIComponent)).toBe('#');
  expect(decoded('%23')).toBe('%23');
  expect(decoded('100%')).toBeUndefined();
});
