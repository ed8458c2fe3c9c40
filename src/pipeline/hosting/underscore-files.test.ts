import { expect, test } from 'vitest';
import { HEADERS } from './headers.ts';
import { underscoreHeaders, underscoreRedirects } from './underscore-files.ts';

const redirects = [{ from: '/mukashi/', to: '/kyukyu/#見出し' }];

test('every header is in _headers once, and hashed files are kept for a year, under the base path', () => {
  const text = underscoreHeaders({ url: 'https://example.org/mihon/' });
  for (const [name, value] of Object.entries(HEADERS))
    expect(text.split(`  ${name}: ${value}\n`)).toHaveLength(2);
  expect(text.match(/^\S.*$/gm)).toEqual(['/*', '/mihon/_astro/*', '/mihon/pagefind/index/*']);
  expect(text.match(/Cache-Control: .*/g)).toEqual(
    Array(2).fill('Cache-Control: public, max-age=31536000, immutable'),
  );
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
});

test('moved pages are in _redirects, escaped; under a base path the root of the host leads to the site', () => {
  expect(underscoreRedirects({ url: 'https://example.org/mihon/', redirects })).toBe(
    '/ /mihon/ 302\n/mihon/mukashi/ /mihon/kyukyu/#%E8%A6%8B%E5%87%BA%E3%81%97 301\n',
  );
  expect(underscoreRedirects({ url: 'https://example.org/', redirects })).toBe(
    '/mukashi/ /kyukyu/#%E8%A6%8B%E5%87%BA%E3%81%97 301\n',
  );
});
