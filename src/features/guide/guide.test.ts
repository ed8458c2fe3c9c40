import { expect, test } from 'vitest';
import { crumbsTo } from '../../page/crumbs.ts';
import { pageSchema } from './schema.ts';

const page = {
  title: '見本',
  label: '見本',
  lead: '見本です。',
  order: 1,
  audiences: ['all'],
  sources: [],
  updated: '2026-11-21',
  reviewed: null,
  reviewer: null,
  reviewBy: '2027-11-21',
};
const messages = (over: object) =>
  pageSchema.safeParse({ ...page, ...over }).error?.issues.map(({ message }) => message) ?? [];

test('levels without a page of their own are left out of the breadcrumb', () => {
  const labels: Record<string, string> = { '/kyukyu/': '急なとき', '/kyukyu/card/memo/': '夜の連絡先メモ' };
  expect(crumbsTo('/kyukyu/card/memo/', (url) => labels[url])).toEqual([
    { href: '/', label: 'ホーム' },
    { href: '/kyukyu/', label: '急なとき' },
    { href: '/kyukyu/card/memo/', label: '夜の連絡先メモ' },
  ]);
});

test('a role without a date, or a date without a role, is not a review', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ reviewer: '医師' })).toHaveLength(1);
  expect(messages({ reviewed: '2026-11-21' })).toHaveLength(1);
});

test('the next review is at most twelve months away', () => {
  expect(messages({ reviewBy: '2027-11-22' })).toEqual([
    '「次に確認する日」は、書き直した日から12か月以内にします',
  ]);
});

test('an unknown audience or scene lists the ones there are', () => {
  expect(messages({ audiences: ['80'] })[0]).toContain('10-20、30-40');
  expect(messages({ scene: 'yoru' })[0]).toContain('nichijo');
});
