import { expect, test } from 'vitest';
import { termGroups } from './term-groups.ts';

const words = (...groups: string[]) => groups.map((group, i) => ({ group, term: `${i}` }));
const grouped = (...groups: string[]) =>
  termGroups(words(...groups)).map(([group, terms]) => [group, terms.map(({ term }) => term).join('')]);

test('words come by their groups, in the order of the glossary', () => {
  expect(grouped('医', '介', '医', '介', '医', '介')).toEqual([
    ['医', '024'],
    ['介', '135'],
  ]);
});

test('groups of one or two words stand together, last, wherever they began', () => {
  expect(grouped('小', '医', '二', '医', '二', '医', '介', '介', '介')).toEqual([
    ['医', '135'],
    ['介', '678'],
    ['そのほか', '024'],
  ]);
});

test('no words are no groups', () => {
  expect(grouped()).toEqual([]);
});
