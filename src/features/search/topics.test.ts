import { expect, test } from 'vitest';
import { robotsTxt } from './robots.ts';
import { topicsOf } from './topics.ts';

const page = (url: string, order = 1) => ({ url, title: url, label: url, lead: '', order });

test('pages of a folder stand under its first page; single pages come last', () => {
  const topics = topicsOf([
    page('/'),
    page('/soudan/'),
    page('/zaitaku/hiyou/', 6),
    page('/zaitaku/dare/', 2),
    page('/zaitaku/', 1),
  ]);
  expect(topics.map(({ name, pages }) => [name, pages.map(({ url }) => url)])).toEqual([
    ['/zaitaku/', ['/zaitaku/', '/zaitaku/dare/', '/zaitaku/hiyou/']],
    ['そのほか', ['/soudan/']],
  ]);
});

test('robots.txt names the sitemap under the base path', () => {
  expect(robotsTxt(new URL('https://example.org'), '/repo/')).toContain(
    'Sitemap: https://example.org/repo/sitemap-index.xml',
  );
});
