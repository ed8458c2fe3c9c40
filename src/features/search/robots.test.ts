import { expect, test } from 'vitest';
import { robotsTxt } from './robots.ts';

test('robots.txt names the sitemap under the base path', () => {
  expect(robotsTxt(new URL('https://example.org'), '/repo/')).toContain(
    'Sitemap: https://example.org/repo/sitemap-index.xml',
  );
});
