import { expect, test } from 'vitest';
import { words } from './words.ts';

test('words stand between spaces of any width', () => {
  expect(words('C005 C006')).toEqual(['C005', 'C006']);
  expect(words('退院　お金\n夜')).toEqual(['退院', 'お金', '夜']);
});

test('spaces around and between them make no words', () => {
  expect(words('  a   b ')).toEqual(['a', 'b']);
  expect([words(''), words('　'), words()]).toEqual([[], [], []]);
});
