import { expect, test } from 'vitest';
import { shareSvg, titleLines } from './share-pictures.ts';

test('a title breaks between phrases', () => {
  expect(titleLines('急に具合が悪くなったら', 8)).toEqual(['急に具合が', '悪くなったら']);
});

test('a phrase longer than the picture is cut, and nothing of the title is lost', () => {
  const title = 'とてもとてもながいながいひとつづきの題';
  const lines = titleLines(title, 6);
  expect(lines.join('')).toBe(title);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(6);
});

test('signs that mean something to XML stay text', () => {
  expect(shareSvg({ title: 'A<B & C', siteName: 'x', preview: false })).toContain('A&lt;B &amp; C');
});

test('a sample says so in its picture', () => {
  expect(shareSvg({ title: '題', siteName: 'x', preview: true, sample: true })).toContain('>見本<');
});

test('the picture of a preview says that it is one', () => {
  expect(shareSvg({ title: '題', siteName: 'x', preview: true })).toContain('公開前の見本');
  expect(shareSvg({ title: '題', siteName: 'x', preview: false })).not.toContain('公開前の見本');
});
