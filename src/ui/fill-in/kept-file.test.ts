import { expect, test } from 'vitest';
import { keptFile, keptFileName, LARGEST, openKept } from './kept-file.ts';

const form = { id: 'kyukyu-card', name: '救急情報カード', version: 2 };
const names = new Set(['namae', 'byoumei-1']);
const values = { namae: '𠮷野 花子👵', 'byoumei-1': '心不全\n糖尿病 "2型" \\' };
const open = (text: string, today = '2026-11-30') => openKept(text, form, names, today);

test('what was kept comes back the same, to the last sign', () => {
  expect(open(keptFile(form, values, '2026-11-30'))).toEqual({
    values,
    savedOn: '2026-11-30',
    said: '令和8年11月30日に取っておいた控えです（今日）。',
  });
});

test('the file says what it is and who can read it; its name tells nobody who it is about', () => {
  expect(keptFile(form, values, '2026-11-30')).toContain('持っている人ならだれでも読めます');
  expect(keptFileName(form, '2026-11-30')).toBe('kyukyu-card-2026-11-30.json');
});

test.each([
  ['2026-11-30', '2026-12-01', '（1日前）。'],
  ['2025-11-30', '2026-11-30', '（1年前）。書き直すころです。変わったところを直してください。'],
  ['2024-11-03', '2026-11-30', '（2年と27日前）。書き直すころです。変わったところを直してください。'],
  ['2026-12-02', '2026-11-30', '。この機械の日づけより先の日なので、どちらかの日づけがちがっています。'],
])('a file of %s, opened on %s, says how old it is', (savedOn, today, words) => {
  expect(open(keptFile(form, values, savedOn), today)).toMatchObject({
    said: expect.stringContaining(words),
  });
});

test('of another version all that has a field is taken, the rest is told with its words', () => {
  const older = keptFile({ ...form, version: 1 }, { ...values, mukashi: '前の欄の言葉' }, '2026-11-30');
  expect(open(older)).toEqual({
    values,
    savedOn: '2026-11-30',
    said: '令和8年11月30日に取っておいた控えです（今日）。いまとは少しちがう用紙で書かれた控えです。どの欄も見直してください。いまの用紙に欄がないもの: 前の欄の言葉',
  });
});

test.each([
  ['', '読めませんでした'],
  ['{"form":', '読めませんでした'],
  ['null', '読めませんでした'],
  ['[]', '読めませんでした'],
  ['{"form":"kyukyu-card","version":2,"savedOn":"2026-11-30","values":{"namae":1}}', '読めませんでした'],
  ['{"form":"kyukyu-card","version":2,"savedOn":"きのう","values":{}}', '読めませんでした'],
  [`"${'あ'.repeat(LARGEST)}"`, '読めませんでした'],
  [keptFile({ ...form, id: 'yoru-memo' }, {}, '2026-11-30'), '別の用紙の控えです（yoru-memo）'],
])('a file that is broken or of another form changes nothing and says so', (text, words) => {
  const opened = open(text);
  expect(opened).toEqual({ problem: expect.stringContaining(words) });
  expect(opened).toEqual({ problem: expect.stringContaining('そのまま残っています') });
});

test('a file that a program has given a mark at its head opens as well', () => {
  expect(open(`\uFEFF${keptFile(form, values, '2026-11-30')}`)).toMatchObject({ values });
});
