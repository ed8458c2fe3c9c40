import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, copy, errors, told, onlyNotice } = badCity();
const event = 'koza/mihon-no-hi.mdx';

test('a name that belongs to another page', () => {
  copy('pages/kokoro.mdx', 'pages/koza/demae.mdx', '見本の出前');
  copy(event, 'koza/demae.mdx', '別の見本の日');
  expect(errors()).toMatchObject([
    { file: path('koza/demae.mdx'), what: expect.stringContaining('置けません') },
    { file: path('pages/koza/demae.mdx'), what: expect.stringContaining(path('koza/demae.mdx')) },
  ]);
});

test('a name that the site itself needs', () => {
  copy(event, 'koza/calendar.mdx', '別の見本の日');
  expect(errors()).toMatchObject([
    { file: path('koza/calendar.mdx'), what: expect.stringContaining('サイトの仕組み') },
  ]);
});

test('two files of one address name each other', () => {
  copy('pages/soudan.mdx', 'pages/soudan/index.mdx', '別の相談先');
  expect(told()).toEqual([
    expect.stringContaining(path('pages/soudan.mdx')),
    expect.stringContaining(path('pages/soudan/index.mdx')),
  ]);
});

test('a title that another page has already is told, and stops nothing: an event of every year may keep its name', () => {
  copy('pages/kokoro.mdx', 'pages/atarashii.mdx', '相談先');
  expect(onlyNotice('pages/soudan.mdx', 'title:').what).toContain('atarashii.mdx');
});
