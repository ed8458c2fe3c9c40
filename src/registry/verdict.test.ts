import { expect, test } from 'vitest';
import { readersOf } from './verdict.ts';

test.each([
  ['for professionals alone', ['pro'], 'pro'],
  ['named twice', ['pro', 'pro'], 'pro'],
  ['for professionals and everybody', ['pro', 'all'], 'citizen'],
  ['for professionals and one group of citizens', ['65', 'pro'], 'citizen'],
  ['for citizens', ['65', '75'], 'citizen'],
  ['for nobody in particular', [], 'citizen'],
  ['that does not say', undefined, 'citizen'],
] as const)('a text %s is read by them: %j is %s', (_, audiences, readers) => {
  expect(readersOf(audiences)).toBe(readers);
});
