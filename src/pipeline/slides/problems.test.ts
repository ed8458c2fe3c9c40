import { expect, test } from 'vitest';
import { slideProblems } from './problems.ts';

const slide = (
  title: string,
  more: Partial<{ continued: boolean; over: number; mayGoOn: boolean }> = {},
) => ({
  title,
  continued: false,
  over: 0,
  mayGoOn: false,
  ...more,
});
const trace = (words: string) => ({ file: 'content/koza/decks/x.mdx', line: words.length });
const deck = { pptx: '/x.pptx' };

test('a slide that goes on is told once, with the parts it takes and the line of its title', () => {
  const slides = [
    slide('題'),
    slide('ながい'),
    slide('ながい', { continued: true }),
    slide('ながい', { continued: true }),
    slide('つぎ'),
  ];
  expect(slideProblems(slides, deck, trace)).toEqual([
    expect.objectContaining({
      line: 3,
      severity: 'warning',
      what: expect.stringMatching(/2枚目.*「ながい」.*3枚になりました/),
    }),
  ]);
});

test('what cannot be divided and stands out is an error of a deck, and is told of a page', () => {
  const slides = [slide('題'), slide('表', { over: 4 })];
  expect(slideProblems(slides, deck, trace)[0]).toMatchObject({
    severity: 'error',
    what: expect.stringMatching(/2枚目のスライド「表」.*約4行分/),
  });
  expect(slideProblems(slides, {}, trace)[0]?.severity).toBe('warning');
});

test('the signs for 119 are never shortened: they go on without a word', () => {
  expect(
    slideProblems([slide('目安', { mayGoOn: true }), slide('目安', { continued: true })], deck, trace),
  ).toEqual([]);
});

test('slides of a page go on without a word', () => {
  expect(slideProblems([slide('a'), slide('a', { continued: true })], {}, trace)).toEqual([]);
});
