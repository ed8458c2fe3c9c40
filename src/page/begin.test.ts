import { expect, test } from 'vitest';
import { dayInWords, readMoment, yamlValue } from './begin.ts';

test.each([
  ['12', '12'],
  ['2027-02-06T14:00', '2027-02-06T14:00'],
  ['診療所', '"診療所"'],
  ['a: b', '"a: b"'],
  ['名"前', '"名\\"前"'],
  ['', '""'],
])('%s is written as one value of YAML: %s', (value, written) => expect(yamlValue(value)).toBe(written));

test('a day may be typed as people write days', () => {
  expect(readMoment('令和9年2月6日 14時')).toBe('2027-02-06T14:00');
  expect(readMoment('R9.2.6')).toBe('2027-02-06');
  expect(readMoment('来週')).toBe('来週');
});

test('a day stands in words beside itself, and nothing beside what is none', () => {
  expect(dayInWords('2027-02-06T14:00')).toBe('令和9年2月6日');
  expect(dayInWords('2027-02-30')).toBe('');
  expect(dayInWords('来週')).toBe('');
});
