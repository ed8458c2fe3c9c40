import { expect, test } from 'vitest';
import { editDistance, nearest } from './edit-distance.ts';

test('letters changed, added and dropped are counted', () => {
  expect([editDistance('Contct', 'Contact'), editDistance('Stat', 'Step'), editDistance('', 'ab')]).toEqual([
    1, 2, 2,
  ]);
});

test('the nearest spellings come first', () => {
  expect(nearest('/soudn/', ['/zaitaku/', '/soudan/', '/saigai/'], 2)).toEqual(['/soudan/', '/saigai/']);
});
