import { expect, test } from 'vitest';
import { withoutLinksTo } from './unpublished-links.ts';

const waiting = new Set(['/ouchi/12/']);
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

test('words that lead to an issue of next week stand without their link, at any base and with any anchor', () => {
  const html = page('<p>次は<a href="/city/ouchi/12/#記事">冬の<b>号</b></a>です。</p>');
  expect(withoutLinksTo(html, waiting, '/city/')).toBe(page('<p>次は<span>冬の<b>号</b></span>です。</p>'));
});

test('a row or a button keeps its look', () => {
  const html = page('<a class="btn quiet" href="/ouchi/12/">読む</a>');
  expect(withoutLinksTo(html, waiting, '/')).toBe(page('<span class="btn quiet">読む</span>'));
});

test('all other links, and pages without any of these, stay to the letter', () => {
  const html = page(
    '<a href="/ouchi/1/">1</a><a href="/ouchi/123/">2</a><A HREF=https://example.org/ouchi/12/>3</A>',
  );
  expect(withoutLinksTo(html, waiting, '/')).toBe(html);
});
