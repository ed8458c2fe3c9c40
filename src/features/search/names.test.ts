import { expect, test } from 'vitest';
import { type NamedPage, namesOf } from './names.ts';

const page = (title: string, label = ''): NamedPage => ({
  id: title,
  place: '',
  url: '/',
  title,
  label,
  kind: '',
  questions: [],
});
const none = { terms: [], contacts: [] };
const reader = { reading: (text: string) => (text === '退院' ? 'タイイン' : text), pieces: () => [] };

test('names are those of words, what else they are called, and of pages; each once, as they are compared and read', () => {
  const { names } = namesOf(
    [page('退院'), page('訪問診療')],
    [{ word: '訪問診療', reading: 'ほうもんしんりょう', also: ['先生が来る'], pages: [] }],
    none,
    reader,
  );
  expect(names).toEqual([
    ['訪問診療', 'ほうもんしんりよう'],
    ['先生が来る', '先生が来る', '訪問診療'],
    ['退院', 'たいいん'],
  ]);
});

test('however many pages there are, the list stays one that a telephone can carry', () => {
  const pages = Array.from({ length: 5000 }, (_, i) => page(`題${i}`));
  expect(namesOf(pages, [], none, reader).names.length).toBeLessThanOrEqual(2000);
});
