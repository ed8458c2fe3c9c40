import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, read, write, remove, append, change, check, errors, told, only } = badCity();
const sample = 'ouchi/mihon-1/index.mdx';

/** A real issue made of a sample. */
const issue = (folder: string, number: number | string, day = '2026-11-20') => {
  const text = read(sample)
    .replace(/^title: .*$/m, `title: ${folder}の見本の号`)
    .replace('number: null', `number: ${number}`)
    .replace('issuedOn: null', `issuedOn: ${day}`)
    .replace('sample: true\n', '');
  write(`ouchi/${folder}/index.mdx`, text);
  return `ouchi/${folder}/index.mdx`;
};

test('an issue of its own number and folder is no problem', () => {
  issue('12', 12);
  expect(check()).toEqual([]);
});

test('a number used twice names the other issue', () => {
  issue('12', 12);
  issue('012', 12);
  expect(told()).toContainEqual(expect.stringMatching(/第12号が2つあります.*ouchi\/012/));
});

test.each(['12.5', '"12"', '十二', '１２', '0'])('the number %s is no whole number', (number) => {
  const file = issue('12', number);
  expect(only(file, 'number:').what).toContain('号数');
});

test('a number that is not the name of the folder', () => {
  expect(only(issue('12', 13), 'number: 13').what).toContain('フォルダーの名前');
});

test('no number and no day without `sample`', () => {
  change(sample, 'sample: true\n', '');
  const found = told();
  expect(found).toContainEqual(expect.stringContaining('号数が要ります'));
  expect(found).toContainEqual(expect.stringContaining('発行日が要ります'));
});

test('an article without a title, and two with the same', () => {
  change(sample, '<Article title="救急隊が来たら" size="wide">', '<Article size="wide">');
  expect(only(sample, '<Article size="wide">').what).toContain('「title」がありません');
  change(sample, '<Article size="wide">', '<Article title="はじめに話す相手" size="wide">');
  expect(told()).toContainEqual(expect.stringContaining('記事の題'));
});

test('issues without the page that lists them', () => {
  remove('pages/ouchi.mdx');
  expect(errors()).toContainEqual(
    expect.objectContaining({ what: expect.stringContaining('号の一覧のページ') }),
  );
});

test('an issue without any article', () => {
  const head = read(sample).split('<Lead>')[0]?.replace('その1', 'その3');
  write('ouchi/mihon-3/index.mdx', `${head}\n本文です。\n`);
  expect(errors()).toMatchObject([
    {
      file: path('ouchi/mihon-3/index.mdx'),
      what: expect.stringContaining('<Article'),
      line: expect.any(Number),
    },
  ]);
});

test('sentences a new issue left to be written are a warning', () => {
  append(sample, '【ここに書く】');
  expect(
    check().filter(({ file, severity }) => file === path(sample) && severity === 'warning'),
  ).toMatchObject([{ line: read(sample).split('\n').indexOf('【ここに書く】') + 1 }]);
});
