import { expect, test } from 'vitest';
import { newId } from './id.ts';

test('an id is made of the reading, and counts on where it is taken', () => {
  expect(newId('あおばいいん', '青葉医院', new Set())).toBe('aobaiin');
  expect(newId('あおばいいん', '青葉医院', new Set(['aobaiin', 'aobaiin-2']))).toBe('aobaiin-3');
  expect(newId('', 'あおば', new Set())).toBe('iryokikan-aoba');
  expect(newId('', '青葉', new Set())).toBe('iryokikan-x');
});
