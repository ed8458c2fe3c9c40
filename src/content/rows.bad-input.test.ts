import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, read, write, remove, append, change, lineOf, errors, told, only } = badCity();
const contacts = 'registry/city/contacts.yaml';

test('a broken YAML file is one problem, with its line, not one for every quote', () => {
  const file = 'registry/national/facts.yaml';
  change(file, '- id: P003', '- id: "P003');
  const [problem, ...others] = errors();
  expect(others).toEqual([]);
  expect(problem?.file).toBe(path(file));
  expect(problem?.what).toContain('引用符');
  expect(problem?.line).toBe(lineOf(file, '"P003'));
});

test('an empty registry', () => {
  write('registry/city/areas.yaml', '# 空\n');
  expect(errors()).toMatchObject([
    { file: path('registry/city/areas.yaml'), what: expect.stringContaining('1件もありません') },
  ]);
});

test('a city that has nothing to add says so; what is true everywhere is never nothing', () => {
  for (const file of ['glossary', 'search-words', 'must-say']) write(`registry/city/${file}.yaml`, '[]\n');
  expect(told()).toEqual([]);
  write('registry/city/glossary.yaml', '# 空\n');
  expect(errors()).toMatchObject([{ mend: expect.stringContaining('[] とだけ') }]);
  write('registry/city/glossary.yaml', '[]\n');
  write('registry/national/must-say.yaml', '[]\n');
  expect(errors()).toMatchObject([{ file: path('registry/national/must-say.yaml') }]);
});

test('what must be said in this city is asked beside what must be said everywhere', () => {
  const file = 'registry/city/must-say.yaml';
  change(file, 'says: [年に1度]', 'says: [書いてない言葉]');
  expect(told()).toEqual([expect.stringContaining('年に1度の書き直し')]);
});

test('a registry that is no list', () => {
  write('registry/city/areas.yaml', 'zentai: 全体\n');
  expect(errors()).toMatchObject([
    { file: path('registry/city/areas.yaml'), mend: expect.stringContaining('「- 」') },
  ]);
});

test('an id used twice names both places', () => {
  write('registry/city/areas.yaml', read('registry/city/areas.yaml').repeat(2));
  expect(told()).toEqual([
    expect.stringMatching(/「kita」が2回.*areas\.yaml:\d+/),
    expect.stringMatching(/「minami」が2回.*areas\.yaml:\d+/),
  ]);
});

test('a field written twice in a row', () => {
  change(contacts, '  name: 見本県', '  name: 見本町\n  name: 見本県');
  expect(only(contacts, 'name: 見本県').what).toContain('同じ項目が2回');
});

test('a time that is no time', () => {
  change(contacts, 'opens: "18:00"', 'opens: "25:00"');
  expect(only(contacts, '25:00').what).toContain('引用符');
});

test('a time in full-width digits', () => {
  change(contacts, 'opens: "18:00"', 'opens: "１８：００"');
  expect(only(contacts, '１８').what).toContain('半角の数字');
});

test('a telephone number in full-width digits', () => {
  change(contacts, 'tel: "00-0000-0000"', 'tel: "００-００００-００００"');
  expect(only(contacts, '００-').what).toContain('半角の数字');
});

test('a telephone number without its quotation marks', () => {
  change(contacts, 'tel: "00-0000-0000"', 'tel: 0000000000');
  expect(only(contacts, 'tel: 0000000000').what).toContain('引用符');
});

test('a number with its unit, a comma or full-width digits in a fact', () => {
  const file = 'registry/city/facts.yaml';
  for (const [from, value] of [
    ['value: 1234,', 'value: "1,234",'],
    ['value: "1,234",', 'value: １２３４,'],
    ['value: １２３４,', 'value: 1234回,'],
  ] as const) {
    change(file, from, value);
    expect(only(file, value).what).toContain('半角の数字だけ');
  }
});

test('a word of a fixed list that is not one of it names them all', () => {
  change(contacts, 'action: do-not-publish', 'action: do-not-pubish');
  expect(only(contacts, 'do-not-pubish').what).toContain('search-only、do-not-publish');
});

test('an unknown field of a row gets the name that was meant', () => {
  change(contacts, '  purpose: 講座の申し込み', '  purpose: 講座の申し込み\n  porpose: x');
  expect(only(contacts, 'porpose').mend).toContain('「purpose」のことですか');
});

test('no site.yaml', () => {
  remove('site.yaml');
  expect(errors()).toMatchObject([{ file: path('site.yaml'), what: expect.stringContaining('ありません') }]);
});

test('a site.yaml with an unknown field', () => {
  append('site.yaml', 'nwesletter: 見本');
  expect(only('site.yaml', 'nwesletter').mend).toContain('「newsletter」のことですか');
});
