import { expect, test } from 'vitest';
import { asFragment, questionOf } from './question.ts';

const asked = (address: string) => questionOf(new URL(address, 'https://example.jp/sagasu/'));

test.each([
  ['#q=%E9%80%80%E9%99%A2', '退院'],
  ['?q=%E9%80%80%E9%99%A2', '退院'],
  ['?q=old#q=new', 'new'],
  ['?q=old#main', 'old'],
  ['#q=a+b', 'a b'],
  ['#q=+', undefined],
  ['#main', undefined],
  ['', undefined],
])('%s asks %s', (address, question) => {
  expect(asked(address)).toBe(question);
});

test('what is written is what is read', () => {
  for (const question of ['退院のあと お金', '#7119', 'a&q=b', '100%', '＋'])
    expect(asked(asFragment(question))).toBe(question);
});
