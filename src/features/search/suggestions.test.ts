import { expect, test } from 'vitest';
import type { NamedPage, SearchNames } from './names.ts';
import { suggesterOf } from './suggestions.ts';

const page = (title: string, url: string, more: Partial<NamedPage> = {}): NamedPage => ({
  id: url,
  url,
  title,
  label: '',
  place: '',
  kind: '',
  questions: [],
  ...more,
});
const MITORI = page('家での看取り', '/mitori/', {
  questions: [{ heading: '看取りは、だれが診ますか', id: 'dare' }],
});
const HOUMON = page('訪問診療と往診', '/houmon/', { label: '訪問診療' });
const KANGO = page('訪問看護', '/kango/');
const NAMES: SearchNames = {
  version: 2,
  index: '',
  pages: [MITORI, HOUMON, KANGO],
  names: [
    ['訪問診療', 'ほうもんしんりよう'],
    ['訪問看護', 'ほうもんかんご'],
  ],
  answers: {
    terms: [{ term: '往診', reading: 'おうしん', meaning: '', url: '/yogo/#oushin' }],
    contacts: [],
  },
};
const urls = (typed: string, found: NamedPage[] = []) =>
  suggesterOf(NAMES)(typed, found).map(({ url }) => url);

test('what begins like it comes first, the shortest title before others, by its label and its reading too', () => {
  expect(urls('訪問')).toEqual(['/kango/', '/houmon/']);
  expect(urls('ほうもん')).toEqual(['/kango/', '/houmon/']);
  expect(urls('ホウモンカ')).toEqual(['/kango/']);
});

test('words of the glossary, then pages that were found, then questions and titles with it inside', () => {
  expect(urls('おうし')).toEqual(['/yogo/#oushin']);
  expect(urls('看取り', [KANGO])).toEqual(['/kango/', '/mitori/#dare', '/mitori/']);
});

test('nothing is offered twice, and no more than fits above a keyboard', () => {
  const many = Array.from({ length: 9 }, (_, i) => page(`訪問${i}`, `/${i}/`));
  const found = suggesterOf({ ...NAMES, pages: many })('訪問', many);
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ url }) => url)).size).toBe(5);
});

test.each(['', ' ', 'あ', '！'])('for less than a word nothing is offered: 「%s」', (typed) => {
  expect(urls(typed, [KANGO])).toEqual([]);
});
