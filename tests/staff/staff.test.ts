import { expect, test } from 'vitest';
import { missed, toldAfter } from './edit.ts';
import { HONEST } from './honest.ts';
import { MISTAKES } from './mistakes.ts';

test.each(MISTAKES)('told: $name', (mistake) => expect(missed(mistake)).toBeUndefined());

test.each(HONEST)('nothing to tell: $name', ({ edit }) => expect(toldAfter(edit)).toEqual([]));
