import { expect, test } from 'vitest';
import { publishedAt } from './published-at.ts';

const OURS = 'https://example.github.io/ouchi/';

test.each([
  ['https://example.github.io/ouchi/', true],
  ['http://example.github.io/ouchi', true],
  ['https://EXAMPLE.github.io/ouchi/', true],
  ['https://example.github.io/', false],
  ['https://example.github.io/ouchi-2/', false],
  ['https://ouchi.example.jp/ouchi/', false],
  ['', undefined],
  ['{"message":"Not Found"}', undefined],
])('a host that publishes at 「%s」 is at our address: %s', (host, same) => {
  expect(publishedAt(OURS, host)).toBe(same);
});

test('an address without a path is the same with and without its last slash', () => {
  expect(publishedAt('https://example.jp/', 'https://example.jp')).toBe(true);
  expect(publishedAt('https://example.jp', 'https://example.jp/')).toBe(true);
});
