import { expect, test } from 'vitest';
import { telDigits, telHref } from './phone.ts';

test.each([
  ['#7119', 'tel:%237119'],
  ['119', 'tel:119'],
  ['03-1000-1636', 'tel:0310001636'],
  ['+81 3 1000 1636', 'tel:+81310001636'],
  ['0120（783）556', 'tel:0120783556'],
])('%s is dialled by %s', (number, target) => expect(telHref(number)).toBe(target));

test.each([
  ['tel:%237119', '#7119'],
  ['#7119', '#7119'],
  ['tel:0310001636', '0310001636'],
  ['03-1000-1636', '0310001636'],
  ['tel:+81-3', '+813'],
])('the digits of %s are %s', (shown, digits) => expect(telDigits(shown)).toBe(digits));

test('a number and its link agree', () => {
  for (const number of ['#7119', '#8000', '119', '06-1000-0000'])
    expect(telDigits(telHref(number))).toBe(telDigits(number));
});
