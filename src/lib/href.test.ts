import { expect, test } from 'vitest';
import { isInternal, withBase, withoutBase } from './href.ts';

test.each([
  ['/', '/', '/'],
  ['/', '/repo/', '/repo/'],
  ['/soudan/', '/repo', '/repo/soudan/'],
  ['/a/#b', '/x/y/', '/x/y/a/#b'],
])('%s under %s is %s', (path, base, link) => {
  expect(withBase(path, base)).toBe(link);
  expect(withoutBase(link, base)).toBe(path);
});

test('a path that is not rooted is named', () => {
  expect(() => withBase('soudan/', '/')).toThrow('"soudan/"');
});

test.each([
  ['/repo', '/repo/', '/'],
  ['/repository/', '/repo/', undefined],
  ['/other/', '/repo/', undefined],
  ['/a/', '/', '/a/'],
])('%s without %s is %s', (link, base, path) => expect(withoutBase(link, base)).toBe(path));

test.each([
  ['/soudan/', true],
  ['/', true],
  ['//a.jp/', false],
  ['https://a.jp/', false],
  ['#a', false],
  ['./a', false],
])('%s stays on this site: %s', (link, internal) => expect(isInternal(link)).toBe(internal));
