import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, change, check, told } = badCity();

test('a confirmation in the future, a review in the future', () => {
  change('registry/national/contacts.yaml', 'verifiedOn: null', 'verifiedOn: 2099-01-01');
  change('pages/soudan.mdx', 'reviewed: null', 'reviewed: 2099-01-01');
  change('pages/soudan.mdx', 'reviewer: null', 'reviewer: 医師');
  expect(told()).toEqual([
    expect.stringContaining('まだ来ていない日'),
    expect.stringContaining('まだ来ていない日'),
  ]);
});

test('a correction, a withdrawal, a consent and a notice of a day to come', () => {
  change('ouchi/2/index.mdx', 'on: 2026-11-01', 'on: 2099-01-01');
  change('ouchi/1/index.mdx', 'on: 2026-07-01', 'on: 2099-01-01');
  change('koe.yaml', '2026-11-01', '2099-01-01');
  change('site.yaml', 'status:', 'notice: { on: 2099-01-01, text: 番号を直しました。 }\nstatus:');
  const found = told().join('');
  for (const part of ['訂正した日', '取り下げた日', '同意書の日付', '訂正の日'])
    expect(found).toContain(part);
});

test('a page or a file dated in the future is a notice: a city may prepare it', () => {
  change('shiryo/list.yaml', 'date: 2026-10-01', 'date: 2099-01-01');
  expect(check()).toMatchObject([
    { severity: 'warning', file: path('shiryo/list.yaml'), what: expect.stringContaining('版の日付') },
  ]);
});
