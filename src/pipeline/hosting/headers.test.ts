import { expect, test } from 'vitest';
import { EVERYWHERE, policy } from '../../ui/layout/policy.ts';
import { HEADERS, isText } from './headers.ts';

/** Directives of a policy with what each allows. */
const directives = (text: string) =>
  new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
const header = directives(HEADERS['Content-Security-Policy']);

test('the policy of the server takes nothing away that an open page may do, and allows no other origin', () => {
  for (const [name, sources] of directives([...EVERYWHERE, ...policy(false)].join('; ')))
    if (name !== 'object-src') expect(header.get(name), name).toEqual(sources);
  for (const sources of header.values())
    for (const source of sources)
      expect(["'self'", "'none'", "'unsafe-inline'", "'wasm-unsafe-eval'", 'data:']).toContain(source);
});

test('nobody may frame a page, and a PDF that a browser shows as an object of itself is not forbidden', () => {
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  expect(header.has('object-src')).toBe(false);
  expect(header.get('default-src')).toEqual(["'self'"]);
});

test('no header holds what a configuration would have to escape', () => {
  for (const value of Object.values(HEADERS)) expect(value).not.toMatch(/["$\\{}\n]/);
});

test.each([
  ['a/index.html', true],
  ['_astro/a.js', true],
  ['data/iryokikan.geojson', true],
  ['icon.svg', true],
  ['sheet.pdf', false],
  ['pagefind/index/a.pf_index', false],
  ['_headers', false],
])('%s is packed: %s', (file, packed) => {
  expect(isText(file)).toBe(packed);
});
