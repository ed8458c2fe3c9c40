import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, append, change, check, told, only } = badCity();

test('a page that shows #7119 may not wait longer than three months', () => {
  change('pages/soudan.mdx', 'reviewBy: 2027-02-21', 'reviewBy: 2027-02-22');
  expect(only('pages/soudan.mdx', 'reviewBy').mend).toContain('2027-02-21');
});

test('a contact in single quotes counts as every other', () => {
  append('pages/ouchi.mdx', "<Contact id='C002' />");
  expect(told()).toEqual([expect.stringContaining('3か月')]);
});

test('a month before the review staff are warned; past it a preview is warned and a live site stops', () => {
  const about = (today: string) =>
    check(today).filter(
      ({ file, what }) => file === path('pages/soudan.mdx') && what.includes('次に確認する日'),
    );
  expect(about('2027-01-21')).toEqual([]);
  expect(about('2027-01-22')).toMatchObject([
    { severity: 'warning', what: expect.stringContaining('あと30日') },
  ]);
  expect(about('2027-02-22')).toMatchObject([{ severity: 'warning' }]);
  change('site.yaml', 'status: preview', 'status: live');
  expect(about('2027-02-22')).toMatchObject([{ severity: 'error' }]);
});
