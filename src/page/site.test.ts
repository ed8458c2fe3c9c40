import { expect, test } from 'vitest';
import { breadcrumbList, webPage } from './json-ld.ts';
import { menuOf, pagesBySection } from './menu.ts';

const page = {
  url: 'https://example.org/a/',
  title: 'あ',
  description: 'い',
  updated: '2026-11-21',
  siteName: '見本',
  publisher: undefined,
  review: undefined,
};

test('an unsigned page claims neither a reviewer nor a government', () => {
  const json = JSON.stringify(webPage(page));
  expect(json).not.toContain('reviewedBy');
  expect(json).not.toContain('GovernmentOrganization');
  expect(webPage(page)).toMatchObject({ '@type': 'WebPage', dateModified: '2026-11-21' });
});

test('a signed page on a live site names the role and the city', () => {
  expect(
    webPage({ ...page, publisher: '見本市', review: { role: '医師', day: '2026-12-01' } }),
  ).toMatchObject({
    publisher: { '@type': 'GovernmentOrganization', name: '見本市' },
    reviewedBy: { name: '医師' },
    lastReviewed: '2026-12-01',
  });
});

test('the breadcrumb counts from one', () => {
  expect(
    breadcrumbList(
      [
        { href: '/', label: 'ホーム' },
        { href: '/a/', label: 'あ' },
      ],
      (path) => `https://example.org${path}`,
    ),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://example.org/' },
      { position: 2, item: 'https://example.org/a/' },
    ],
  });
});

const listed = (url: string, order = 1) => ({ url, order, label: url, title: url, lead: '' });

test('pages come section by section, the folder’s own page leading, the rest under そのほか', () => {
  const pages = ['/', '/soudan/', '/b/', '/b/x/two/'].map((url) => listed(url));
  const sections = pagesBySection(
    [...pages, listed('/b/one/', 2), listed('/a/only/'), listed('/b/too/deep/here/')],
    [
      { folder: 'b', name: 'びー' },
      { folder: 'a', name: 'えー' },
      { folder: 'empty', name: 'から' },
    ],
  );
  expect(sections.map(({ name, pages }) => [name, pages.map(({ url }) => url)])).toEqual([
    ['びー', ['/b/', '/b/x/two/', '/b/one/']],
    ['えー', ['/a/only/']],
    ['そのほか', ['/soudan/']],
  ]);
});

test('a section may hold more folders, in their order; a folder that two sections name stands in the first', () => {
  const pages = [listed('/b/', 1), listed('/c/', 2), listed('/a/', 3), listed('/a/x/', 1)];
  const sections = pagesBySection(pages, [
    { folder: 'a', also: ['c'], name: 'えー' },
    { folder: 'b', also: ['a'], name: 'びー' },
  ]);
  expect(sections.map(({ name, pages }) => [name, pages.map(({ url }) => url)])).toEqual([
    ['えー', ['/a/', '/a/x/', '/c/']],
    ['びー', ['/b/']],
  ]);
});

test('the menu of every page holds sixteen pages of a section at most, its own page first', () => {
  const many = Array.from({ length: 40 }, (_, i) => listed(`/b/${i}/`, i));
  const sections = pagesBySection([...many, listed('/b/'), listed('/a/')], [{ folder: 'b', name: 'びー' }]);
  expect(menuOf(sections).map(({ pages }) => pages.map(({ url }) => url))).toEqual([
    ['/b/', ...many.slice(0, 15).map(({ url }) => url)],
    ['/a/'],
  ]);
});
