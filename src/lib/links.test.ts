import { expect, test } from 'vitest';
import { isInternal, withBase, withoutBase } from './href.ts';
import { ancestors, depth, nameOf, pageUrl } from './page-url.ts';
import { telDigits, telHref } from './phone.ts';

test('a link gets the base path once', () => {
  expect(withBase('/soudan/', '/')).toBe('/soudan/');
  expect(withBase('/soudan/#yoru', '/repo/')).toBe('/repo/soudan/#yoru');
});

test('a path that is not rooted is a mistake of the program', () => {
  expect(() => withBase('soudan/', '/')).toThrow();
});

test('the base comes off again, and only where it is one', () => {
  expect(withoutBase('/repo/soudan/', '/repo/')).toBe('/soudan/');
  expect(withoutBase('/repository/', '/repo/')).toBeUndefined();
});

test('addresses of other hosts are not internal', () => {
  expect([isInternal('/a/'), isInternal('//a.jp/'), isInternal('https://a.jp/')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the path of a file is its URL', () => {
  expect(['index.mdx', 'soudan.mdx', 'zaitaku/index.mdx', 'kyukyu/card/memo.mdx'].map(pageUrl)).toEqual([
    '/',
    '/soudan/',
    '/zaitaku/',
    '/kyukyu/card/memo/',
  ]);
});

test('ancestors lead from the home page down', () => {
  expect(ancestors('/kyukyu/card/memo/')).toEqual(['/', '/kyukyu/', '/kyukyu/card/']);
});

test('#7119 is dialled with its sign', () => {
  expect(telHref('#7119')).toBe('tel:%237119');
  expect(telHref('03-1000-1636')).toBe('tel:0310001636');
  expect(telDigits('tel:%237119')).toBe('#7119');
});

test('only the end of a path is its kind, and only a whole name is an index', () => {
  expect(['a.mdx.mdx', 'myindex.mdx', 'index-a.mdx', 'a/index/b.mdx'].map(pageUrl)).toEqual([
    '/a.mdx/',
    '/myindex/',
    '/index-a/',
    '/a/index/b/',
  ]);
});

test('levels of an address, and its last part', () => {
  expect(['/', '/soudan/', '/kyukyu/card/memo/'].map(depth)).toEqual([0, 1, 3]);
  expect(['/koza/fuyu/', '/soudan/', '/'].map(nameOf)).toEqual(['fuyu', 'soudan', '']);
});
