import { expect, test } from 'vitest';
import { toldAfter } from './edit.ts';
import { HONEST } from './honest.ts';

test.each(HONEST)('nothing to tell: $name', ({ edit }) => expect(toldAfter(edit)).toEqual([]));

test('there are many of them', () => expect(HONEST.length).toBeGreaterThan(200));
