import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, change, check, errors, only } = badCity();
const page = 'pages/soudan.mdx';
const contacts = 'registry/city/contacts.yaml';

test('a telephone number that YAML takes for a note is told, with the line as it should be', () => {
  change(contacts, 'tel: "#7119"', 'tel: #7119');
  const { what, corrected } = only(contacts, 'tel: #7119');
  expect(what).toContain('「#7119」が、ページに出ません');
  expect(corrected).toBe('  tel: "#7119"');
});

test('the end of a sentence that YAML takes for a note is told, with the line as it should be', () => {
  change(page, 'lead: はじめに話す人です。', 'lead: 迷うときは #7119 へ。');
  const { column, corrected } = only(page, 'lead:');
  expect(column).toBe('lead: 迷うときは '.length + 1);
  expect(corrected).toBe('lead: "迷うときは #7119 へ。まだ何も決まっていなくても、相談できます。"');
});

test('a value that is a note as a whole is told where it stands', () => {
  change(page, 'title: 相談先', 'title: #相談先');
  expect(errors()).toContainEqual(
    expect.objectContaining({
      line: 2,
      corrected: 'title: "#相談先"',
      what: expect.stringContaining('捨てられます'),
    }),
  );
});

test('a number in a list in brackets', () => {
  change(contacts, 'source: [試験のための見本]', 'source: [見本 #7119, 試験]');
  expect(errors()).toContainEqual(
    expect.objectContaining({ what: expect.stringContaining('「#7119, 試験]」') }),
  );
});

test.each([
  'lead: 迷うときは#7119へ。',
  'lead: "迷うときは #7119 へ。"',
  "lead: '迷うときは #7119 へ。'",
  'lead: 迷うときの話です。 # 市に聞いた',
  'lead: |\n  迷うときは\n  #7119 へ。',
  'lead: >-\n  迷うときは #7119 へ。',
  '#7119 のことは、市に聞いた\nlead: 迷うときの話です。',
])('ordinary writing is not complained about: %j', (lines) => {
  change(page, 'lead: はじめに話す人です。まだ何も決まっていなくても、相談できます。', lines);
  expect(check()).toEqual([]);
});

test('a note at the end of a registry is no problem', () => {
  append(contacts, '#7119 のことは、市に聞いた');
  expect(check()).toEqual([]);
});
