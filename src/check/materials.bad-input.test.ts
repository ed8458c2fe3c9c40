import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, write, append, errors, only } = badCity();
const list = 'shiryo/list.yaml';
const row = (file: string) =>
  `- { id: mihon, title: 見本, about: 見本です。, for: all, file: ${file}, version: null, date: 2026-11-01 }`;

test('a file that is not there', () => {
  append(list, row('nai.pdf'));
  expect(only(list, 'nai.pdf').what).toContain('見つかりません');
});

test('a file that is something else than its name says', () => {
  write('shiryo/sheet.pdf', 'PK\u0003\u0004 xl/workbook.xml');
  append(list, row('sheet.pdf'));
  expect(only(list, 'sheet.pdf').what).toContain('xlsx');
});

test('a file without its row, and a file without the day of its version', () => {
  write('shiryo/sheet.pdf', '%PDF-1.7');
  expect(errors()).toMatchObject([
    { file: path('shiryo/sheet.pdf'), mend: expect.stringContaining('list.yaml') },
  ]);
  append(list, row('sheet.pdf').replace('2026-11-01', 'null'));
  expect(only(list, 'date: null }').what).toContain('版の日付');
});

test('a fact for professionals behind a file for everybody', () => {
  append(list, row('null').replace('for: all', 'for: all, fact: F905'));
  expect(only(list, 'fact: F905, file: null').what).toContain('専門職');
});

test('a folder by the name of a file to download is none', () => {
  write('shiryo/sheet.pdf/sheet.pdf', '%PDF-1.7');
  append(list, row('sheet.pdf'));
  expect(only(list, 'sheet.pdf').what).toContain('見つかりません');
});
