import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, read, write, change, copy, errors, only, onlyNotice } = badCity();
const deck = 'koza/decks/hajimete.mdx';

test('a deck without slides', () => {
  write(deck, read(deck).replace(/(---\n[\s\S]*?---\n)[\s\S]*/, '$1\n文だけです。\n'));
  expect(only(deck, '文だけです。').what).toContain('1枚もありません');
});

test('a deck in a folder of its own', () => {
  copy(deck, 'koza/decks/2027/haru.mdx', '春の話');
  expect(errors()).toMatchObject([
    { file: path('koza/decks/2027/haru.mdx'), what: expect.stringContaining('この場所には置けません') },
  ]);
});

test('slides that take longer than the talk', () => {
  change(deck, 'minutes: 5', 'minutes: 20');
  expect(onlyNotice(deck, 'minutes: 20').what).toContain('5分です');
});

test('minutes that are no number', () => {
  change(deck, 'minutes="2"', 'minutes="2分"');
  expect(only(deck, 'minutes="2分"').mend).toContain('数字');
});

test('a page for the audience that is not there', () => {
  change(deck, 'from: /zaitaku/', 'from: /nai/');
  expect(only(deck, 'from: /nai/').what).toContain('/nai/');
});

test('a drawing that is not there', () => {
  change(deck, 'drawing="hanashi"', 'drawing="nai"');
  expect(only(deck, 'drawing="nai"').what).toContain('nai');
});

test('notes outside of a slide', () => {
  change(deck, '読む人のためのはじめの文です。', '<Notes>\n\nゆっくり話します。\n\n</Notes>');
  expect(only(deck, '<Notes>').what).toContain('<Slide> の中');
});

test('a slide that is not closed', () => {
  change(deck, '</Slide>', '');
  expect(errors()[0]).toMatchObject({ file: path(deck), what: expect.stringContaining('<Slide>') });
});
