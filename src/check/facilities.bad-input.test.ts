import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { change, check, only, write, read } = badCity();
const notices = () =>
  check()
    .map(({ what }) => what)
    .join('\n');
const AOBA = 'iryokikan/aoba-iin.yaml';

test('an area nobody has is told, with those nearest to it, where it lies and where it goes', () => {
  change(AOBA, 'area: kita', 'area: kyta');
  expect(only(AOBA, 'area: kyta').mend).toContain('kita');
  change(AOBA, 'area: kyta', 'area: kita');
  change(AOBA, 'serviceArea: [kita]', 'serviceArea: [higashi]');
  expect(only(AOBA, 'serviceArea').what).toContain('higashi');
});

test('a place far from the city is told with its distance', () => {
  change(AOBA, 'latitude: 38.001', 'latitude: 37.001');
  expect(only(AOBA, 'latitude: 37.001').what).toMatch(/1\d\dkm/);
});

test('a confirmation of tomorrow is told', () => {
  change(AOBA, 'confirmedOn: 2026-10-01', 'confirmedOn: 2026-12-24');
  expect(only(AOBA, 'confirmedOn').what).toContain('今日より先');
});

test('a file may not take the place of the printed list', () => {
  write('iryokikan/print.yaml', read(AOBA).replace('あおば医院', 'いんさつ医院'));
  expect(only('iryokikan/print.yaml', 'name:').what).toContain('印刷の一覧');
});

test('one name in two files is told, with what differs: nobody knows which number is right', () => {
  write('iryokikan/aoba-2.yaml', read(AOBA).replace('06-1000-0001', '06-1000-0009'));
  expect(notices()).toMatch(/2つあります.*電話番号がちがいます/);
});

test('a text may quote only a facility that is there; of one that is listed no longer it is told since when', () => {
  change('pages/zaitaku/service.mdx', '<Facility id="aoba-iin" />', '<Facility id="aoba" />');
  expect(only('pages/zaitaku/service.mdx', '<Facility id').mend).toContain('aoba-iin');
  change('pages/zaitaku/service.mdx', '<Facility id="aoba" />', '<Facility id="sumire-iin" />');
  expect(notices()).toContain('令和8年9月30日');
});

test.each([
  ['a number with its hyphens in the wrong place', 'tel: "06-1000-0001"', 'tel: "061-000-0001"', /- の場所/],
  ['a number that cannot be', 'tel: "06-1000-0001"', 'tel: "06-1000-00"', /かけられない/],
  ['hours that end before they begin', 'closes: "12:00"', 'closes: "08:00"', /より前/],
  ['an answer nobody can read', '訪問診療: 可', '訪問診療: ○', /訪問診療/],
  ['a capability nobody knows', '往診: 要相談', '往診療: 要相談', /往診療/],
  ['a place of nought', 'latitude: 38.001', 'latitude: 0', /日本の外/],
])('%s stops with its line', (_, from, to, what) => {
  change(AOBA, from, to);
  expect(only(AOBA, to).what).toMatch(what);
});
