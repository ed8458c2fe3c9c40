import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, told, only } = badCity();
const site = 'site.yaml';
/** One more line below those of the city, which stand last in the file. */
const move = (from: string, to: string) => append(site, `  - { from: ${from}, to: "${to}" }`);

test('a page that moved to where there is none', () => {
  move('/furui/', '/nai/');
  expect(only(site, '/nai/').what).toContain('/nai/');
});

test('a page that moved to a heading that is not there', () => {
  move('/furui/', '/soudan/#ない見出し');
  expect(only(site, 'ない見出し').what).toContain('見出し');
});

test.each(['/soudan/', '/sagasu/', '/zaitaku/slides/', '/iryokikan/aoba-iin/'])(
  'a page that moved and is still there: %s',
  (from) => {
    move(from, '/kyukyu/');
    expect(only(site, `from: ${from}`).what).toContain('いまもページがあります');
  },
);

test('a page that moved and moved again: the first line leads to the last place', () => {
  move('/furui/', '/mukashi/');
  expect(only(site, '/furui/').what).toContain('古いアドレス');
});

test('two addresses that lead to each other', () => {
  move('/furui/', '/atarashii/');
  move('/atarashii/', '/furui/');
  expect(told()).toHaveLength(2);
});

test('an address that is written twice', () => {
  move('/mukashi/', '/kyukyu/');
  expect(only(site, 'to: "/kyukyu/"').what).toContain('2回');
});

test('an address that is none of a page', () => {
  move('/furui.html', '/soudan/');
  expect(only(site, '/furui.html').what).toContain('古いアドレス');
});
