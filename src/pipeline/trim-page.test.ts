import { expect, test } from 'vitest';
import { scriptHash } from '../lib/html.ts';
import { styleSelector } from './styles.ts';
import { trimPage } from './trim-page.ts';

const POLICY = [
  "script-src 'self' 'wasm-unsafe-eval' 'sha256-old='",
  "style-src 'self' 'sha256-a=' 'sha256-b='",
].join('; ');
const page = (css: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${POLICY}"><style>${css}</style></head>` +
  `<body>${body}<script type="module">go()</script></body></html>`;
const trimmed = (html: string) => trimPage(html, styleSelector(), new Set([scriptHash('go()')]));
const trim = (css: string, body: string) => trimmed(page(css, body)).html;

test('rules nothing in the page can match are left out, the others stay', () => {
  const html = trim('.used{color:red}.unused{color:blue}', '<p class="used">あ</p>');
  expect(html).toContain('.used{color:red}');
  expect(html).not.toContain('.unused');
});

test('what a component says its script brings counts as there, and is said to the build alone', () => {
  const css = 'summary{top:0}[data-here] .used{left:0}em{right:0}';
  expect(trim(css, '<p class="used">あ</p>')).not.toMatch(/summary|data-here/);
  const html = trim(css, '<p class="used" data-brings="summary [data-here]">あ</p>');
  expect(html).toContain('summary{top:0}[data-here] .used{left:0}</style>');
  expect(html).toContain('<p class="used">あ</p>');
});

test('the CSP names just the style and the known scripts of this page', () => {
  const csp = (html: string) => /content="([^"]+)"/.exec(html)?.[1] ?? '';
  const html = trim('.used{color:red}', '<p class="used">あ</p>');
  expect(csp(html)).toBe(
    `script-src 'self' 'wasm-unsafe-eval' '${scriptHash('go()')}'; style-src 'self' '${scriptHash('.used{color:red}')}'`,
  );
  const stranger = trim('', '<script>unknown()</script>');
  expect(csp(stranger)).not.toContain(scriptHash('unknown()'));
});

test('several styles become one, where the first stood', () => {
  expect(trim('p{top:0}</style><style>b{top:0}</style><style>p{left:0}', '<p>あ</p>')).toContain(
    '<style>p{top:0}p{left:0}</style></head>',
  );
});

test('the frame is the page without what staff wrote and without the styles only that needs', () => {
  const { html, frame } = trimmed(
    page(
      '.a{top:0}.b{top:0}',
      '<p class="a">枠</p><!--author--><p class="b">本文</p><!--/author--><p>枠</p>',
    ),
  );
  expect(html).toContain('<p class="a">枠</p><p class="b">本文</p><p>枠</p>');
  expect(html).toContain('.b{top:0}');
  expect(frame).toContain('<p class="a">枠</p><p>枠</p>');
  expect(frame).not.toContain('.b');
});
