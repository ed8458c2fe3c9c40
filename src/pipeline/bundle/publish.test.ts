import { expect, test } from 'vitest';
import { tellSize } from './publish.ts';

test('size and day stand where the page waits for them, and the mark is gone', () => {
  const page = '<p><a href="/shiryo/a.zip">受け取る（zip<span data-bundle-size></span>）</a></p>';
  expect(tellSize(page, '・1.5MB')).toBe(
    '<p><a href="/shiryo/a.zip">受け取る（zip<span>・1.5MB</span>）</a></p>',
  );
});

test('any other page is left alone, one that writes about the mark as well', () => {
  for (const page of ['<p>zip</p>', '<p>a data-bundle-size</p>'])
    expect(tellSize(page, '・1.5MB')).toBe(page);
});
