import { expect, test } from 'vitest';
import { tellSize } from './size.ts';

const page = (words: string) =>
  `<p><a href="/shiryo/a.zip">受け取る（zip<span data-bundle-size>${words}</span>）</a></p>`;

test('size and day stand where the page has room for them, and only the last ones', () => {
  expect(tellSize(page(''), '・1.5MB')).toBe(page('・1.5MB'));
  expect(tellSize(page('・1.5MB'), '')).toBe(page(''));
});

test('any other page is left alone, one that writes about the mark as well', () => {
  for (const page of ['<p>zip</p>', '<p>a data-bundle-size</p>'])
    expect(tellSize(page, '・1.5MB')).toBe(page);
});
