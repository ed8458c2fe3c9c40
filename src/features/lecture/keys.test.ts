import { expect, test } from 'vitest';
import { commandOf } from './keys.ts';

const none = { figures: '' };

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['D', 'dark'],
  ['f', 'full'],
  ['?', 'help'],
  ['ｂ', 'black'],
] as const)('%s asks for %s', (key, command) => {
  expect(commandOf(key, none).command).toBe(command);
});

test('space goes back with shift', () => {
  expect(commandOf(' ', none, true).command).toBe('back');
});

test('figures wait for Enter, wide ones too, and another key forgets them', () => {
  const one = commandOf('1', none);
  expect(one.command).toBeUndefined();
  const two = commandOf('２', one.typed);
  expect(commandOf('Enter', two.typed)).toEqual({ command: { go: 12 }, typed: none });
  expect(commandOf('ArrowRight', two.typed)).toEqual({ command: 'next', typed: none });
});

test('a key of the browser asks for nothing', () => {
  expect(commandOf('Tab', none).command).toBeUndefined();
  expect(commandOf('F5', none).command).toBeUndefined();
});
