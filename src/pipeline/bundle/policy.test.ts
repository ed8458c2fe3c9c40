import { expect, test } from 'vitest';
import { scriptHash } from '../../lib/html.ts';
import { filePolicy } from './policy.ts';

const OPEN =
  "object-src 'none';base-uri 'none';default-src 'self';img-src 'self' data:;form-action 'self'; " +
  "script-src 'self' 'wasm-unsafe-eval' 'sha256-AAA='; style-src 'self' 'sha256-BBB=';";

test('a page may load files and nothing else; its own scripts and style are known by their hashes', () => {
  expect(filePolicy(OPEN, ['a{}'], ['b()'])).toBe(
    "object-src 'none'; base-uri 'none'; default-src file:; img-src file: data:; form-action file:; " +
      `script-src file: 'wasm-unsafe-eval' '${scriptHash('b()')}'; style-src file: '${scriptHash('a{}')}'; ` +
      'media-src file: data:',
  );
});

test('a page that loads nothing and sends nothing stays closed', () => {
  const closed = filePolicy(
    "default-src 'none';img-src data:;connect-src 'none';form-action 'none'; script-src 'self'",
    [],
    [],
  );
  expect(closed).toBe(
    "default-src 'none'; img-src data:; connect-src 'none'; form-action 'none'; script-src file:",
  );
});

test('nothing in it names a network', () => {
  expect(filePolicy(OPEN, [], [])).not.toMatch(/https?:|\*|ws:/);
});
