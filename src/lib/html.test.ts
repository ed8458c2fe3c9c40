import { expect, test } from 'vitest';
import {
  applyEdits,
  attribute,
  codeOf,
  elementsOf,
  type HtmlElement,
  isElement,
  isInlineScript,
  nodesOf,
  parseHtml,
  scriptHash,
  textOf,
} from './html.ts';

const elements = (html: string) => elementsOf(parseHtml(html));
const first = (html: string, tag: string) =>
  elements(html).find(({ tagName }) => tagName === tag) as HtmlElement;

test('nodes come in the order of the text, what stands in a template included', () => {
  expect(
    elements('<p>あ<b>い</b></p><template><i></i></template><u></u>').map(({ tagName }) => tagName),
  ).toEqual(['html', 'head', 'body', 'p', 'b', 'template', 'i', 'u']);
  expect([...nodesOf(first('<p>あ</p>', 'p'))].map(isElement)).toEqual([false]);
});

test('elements know where they stand in the text', () => {
  expect(first('<p>あ</p>', 'p').sourceCodeLocation).toMatchObject({ startOffset: 0, endOffset: 8 });
});

test('what stands in noscript is read, as by a browser without scripts', () => {
  expect(first('<body><noscript><b></b></noscript>', 'b')).toBeDefined();
});

test('an attribute has its value, or none', () => {
  const link = first('<a href="/a/" title="">あ</a>', 'a');
  expect([attribute(link, 'href'), attribute(link, 'title'), attribute(link, 'rel')]).toEqual([
    '/a/',
    '',
    undefined,
  ]);
});

test('the text is what a browser could show', () => {
  const html = '<!doctype html><p>あ<b>い</b><script>x()</script><style>p{}</style>う</p>';
  expect(textOf(first(html, 'body'))).toBe('あいう');
  expect(textOf(parseHtml('<!doctype html><p>あ'))).toBe('あ');
});

test('the code of a script is its own', () => {
  expect(codeOf(first('<script>a < b</script>', 'script'))).toBe('a < b');
  expect(codeOf(first('<p><b>い</b></p>', 'p'))).toBe('');
});

test.each([
  ['<script>x()</script>', 'script', true],
  ['<script type="module">x()</script>', 'script', true],
  ['<script src="/a.js"></script>', 'script', false],
  ['<script type="application/ld+json">{}</script>', 'script', false],
  ['<style>p{}</style>', 'style', false],
])('%s is a script that the page carries: %s %s', (html, tag, inline) => {
  expect(isInlineScript(first(html, tag))).toBe(inline);
});

test('a hash is the one of a content security policy', () => {
  expect(scriptHash('alert(1)')).toBe('sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=');
});

test('edits are carried out in the order of the text, whatever order they come in', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: 'AA' },
    { start: 1, end: 1, text: '-' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('AA-bcdEf');
  expect(applyEdits('abc', [])).toBe('abc');
});

test('edits that overlap are a mistake of the program', () => {
  const edits = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => applyEdits('abcdef', edits)).toThrow('Edits overlap at 2.');
});
