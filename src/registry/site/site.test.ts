import { expect, test } from 'vitest';
import { breadcrumbList, webPage } from './json-ld.ts';
import { menuOf } from './menu.ts';

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

test('the menu goes folder by folder, the first page of a folder leading', () => {
  const urls = menuOf([
    { url: '/', label: 'ホーム', order: 1 },
    { url: '/b/two/', label: 'b2', order: 2 },
    { url: '/b/', label: 'b', order: 2 },
    { url: '/a/', label: 'a', order: 1 },
    { url: '/b/one/', label: 'b1', order: 1 },
  ]).map(({ href }) => href);
  expect(urls).toEqual(['/a/', '/b/', '/b/one/', '/b/two/']);
});
