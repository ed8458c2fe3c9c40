import { expect, test } from 'vitest';
import { kilometres } from './kilometres.ts';

const TOKYO = { latitude: 35.681236, longitude: 139.767125 };
const OSAKA = { latitude: 34.702485, longitude: 135.495951 };

test('Tokyo and Osaka stations are about 400 km apart, both ways', () => {
  expect(kilometres(TOKYO, OSAKA)).toBeCloseTo(403, -1);
  expect(kilometres(OSAKA, TOKYO)).toBeCloseTo(kilometres(TOKYO, OSAKA), 9);
});

test('a degree of latitude is about 111 km, a place is nowhere but where it is', () => {
  expect(kilometres(TOKYO, { ...TOKYO, latitude: TOKYO.latitude + 1 })).toBeCloseTo(111.2, 1);
  expect(kilometres(TOKYO, TOKYO)).toBe(0);
});
