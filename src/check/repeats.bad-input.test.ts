import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, check, path, lineOf } = badCity();
const pages = ['pages/kokoro.mdx', 'pages/saigai.mdx', 'pages/soudan.mdx'];
const sentence = '来た人に、聞きたいことを1つだけ聞いてみましょう。';

test('a long sentence on three pages is told on each, with the two others', () => {
  for (const page of pages) append(page, `はじめの文。${sentence}`);
  const told = check();
  expect(told.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(
    pages.map((page) => `${path(page)}:${lineOf(page, sentence)}`).sort(),
  );
  for (const { file, what, severity } of told) {
    expect(severity).toBe('warning');
    for (const other of pages.filter((page) => path(page) !== file)) expect(what).toContain(path(other));
  }
});

test('of many other pages three are named and the rest counted', () => {
  const many = [...pages, 'pages/komatta.mdx', 'pages/zaitaku/index.mdx', 'pages/zaitaku/hiyou.mdx'];
  for (const page of many) append(page, `はじめの文。${sentence}`);
  const told = check();
  expect(told).toHaveLength(many.length);
  for (const { what } of told) {
    expect(what).toContain(`${many.length}ページ`);
    expect(what).toContain('、ほか2ページ');
    expect(what.match(/\.mdx:/g)).toHaveLength(3);
  }
});

test('two pages may say the same, one page may say it twice, and short ones are nobody’s', () => {
  for (const page of pages.slice(0, 2)) append(page, `${sentence}\n\n間の文です。\n\n${sentence}`);
  for (const page of pages) append(page, '水を飲みます。');
  expect(check()).toEqual([]);
});

test('what is pasted twice, one behind the other, is told once', () => {
  const [page = ''] = pages;
  append(page, `${sentence}${sentence}\n\n間の文です。`);
  expect(check()).toMatchObject([{ file: expect.stringContaining(page), rule: 'repeats' }]);
});

test('what a component says is no repetition', () => {
  for (const page of pages) append(page, '<TieBreaker />');
  expect(check().filter(({ rule }) => rule === 'repeats')).toEqual([]);
});
