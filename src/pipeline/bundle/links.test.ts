import { expect, test } from 'vitest';
import { asFile, linkFrom, publishedAt, toRoot } from './links.ts';

const site = {
  base: '/mihon/',
  address: 'https://example.org/mihon/',
  pages: new Set(['/', '/soudan/', '/sagasu/', '/kyukyu/card/']),
};
const from = (page: string, link: string) => linkFrom(page, link, site, (path) => path.endsWith('.ics'));

test('a link to a page is the way to its file, with its question and its anchor', () => {
  expect(from('/kyukyu/card/', '/mihon/soudan/')).toBe('../../soudan/index.html');
  expect(from('/', '/mihon/soudan/#yoru')).toBe('soudan/index.html#yoru');
  expect(from('/soudan/', '/mihon/sagasu/?q=%E9%80%80%E9%99%A2')).toBe(
    '../sagasu/index.html?q=%E9%80%80%E9%99%A2',
  );
  expect(from('/soudan/', '/mihon/')).toBe('../index.html');
  expect(from('/', '/mihon/')).toBe('index.html');
});

test('a file that is taken along is found beside; one that is not, at its published address', () => {
  expect(from('/soudan/', '/mihon/koza/fuyu.ics')).toBe('../koza/fuyu.ics');
  expect(from('/soudan/', '/mihon/ouchi/1/print.pdf#page=2')).toBe(
    'https://example.org/mihon/ouchi/1/print.pdf#page=2',
  );
});

test('what leaves the site or stays on the page is left alone', () => {
  for (const link of ['https://example.com/a/', '//example.com/', 'tel:119', '#yoru', '?q=a', ''])
    expect(from('/soudan/', link)).toBe(link);
});

test('without a base path the same holds', () => {
  const root = { ...site, base: '/', address: 'https://example.org/' };
  expect(linkFrom('/soudan/', '/kyukyu/card/', root)).toBe('../kyukyu/card/index.html');
  expect(linkFrom('/soudan/', '/feed.xml', root)).toBe('https://example.org/feed.xml');
});

test('a page is published under the base path, whether the address of the site ends in a slash or not', () => {
  for (const end of ['', '/'])
    expect(
      publishedAt('/soudan/', { ...site, base: `/mihon${end}`, address: `https://example.org/mihon${end}` }),
    ).toBe('https://example.org/mihon/soudan/');
});

test('addresses in data become files, whatever follows them', () => {
  expect(asFile('/soudan/#yoru', site)).toBe('/soudan/index.html#yoru');
  expect(asFile('/feed.xml', site)).toBe('/feed.xml');
  expect(toRoot('/kyukyu/card/')).toBe('../../');
});
