import { expect, test } from 'vitest';
import { joining } from './joins.ts';

const page = (url: string, audiences: string[], order = 1, kind = 'page') => ({
  url,
  audiences,
  order,
  kind,
});

test('a page joins a landing page by naming its readers', () => {
  const pages = [page('/a/', ['all']), page('/b/', ['65', '75']), page('/c/', ['75'])];
  expect(joining(pages, '65', []).map(({ url }) => url)).toEqual(['/b/']);
});

test('a page one of the questions leads to is not listed again', () => {
  const pages = [page('/b/', ['65']), page('/c/', ['65'])];
  expect(joining(pages, '65', [{ to: '/b/#何を書く' }]).map(({ url }) => url)).toEqual(['/c/']);
});

test('landing pages do not list each other', () => {
  expect(joining([page('/nenrei/65/', ['65'], 1, 'audience')], '65', [])).toEqual([]);
});

test('pages stand by folder, then in their order', () => {
  const pages = [page('/k/2/', ['pro'], 2), page('/k/1/', ['pro'], 1), page('/a/', ['pro'], 9)];
  expect(joining(pages, 'pro', []).map(({ url }) => url)).toEqual(['/a/', '/k/1/', '/k/2/']);
});
