import { expect, test } from 'vitest';
import { trimPage } from './trim-pages.ts';

const page = (css: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="script-src 'self' 'wasm-unsafe-eval' 'sha256-old='; style-src 'self' 'sha256-a=' 'sha256-b='"><style>${css}</style></head><body>${body}<script type="module">go()</script></body></html>`;

test('rules nothing in the page can match are left out, the others stay', async () => {
  const html = await trimPage(page('.used{color:red}.unused{color:blue}', '<p class="used">あ</p>'));
  expect(html).toContain('.used{color:red}');
  expect(html).not.toContain('.unused');
});

test('rules for what scripts bring stay', async () => {
  const html = await trimPage(
    page('rt{font-size:.6em}[data-print=sheet] .used{display:none}', '<p class="used">あ</p>'),
  );
  expect(html).toContain('rt{');
  expect(html).toContain('[data-print=sheet] .used{');
});

test('the focus ring stays: it names nothing in the page', async () => {
  expect(await trimPage(page(':focus-visible{outline:4px solid}', '<p>あ</p>'))).toContain(
    ':focus-visible{outline:4px solid}',
  );
});

test('the CSP names just the style and scripts of this page', async () => {
  const html = await trimPage(page('.used{color:red}', '<p class="used">あ</p>'));
  const csp = /content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(csp.match(/sha256-/g)).toHaveLength(2);
  expect(csp).not.toContain('old');
});
