import { expect, test } from 'vitest';
import { editionOf, printPath, sheetsToPrint } from './sheets.ts';

const issue = (over: object = {}) => ({
  pages: 2 as const,
  updated: '2026-11-01',
  corrections: [],
  withdrawn: undefined,
  ...over,
});

test('the edition of a sheet is the last day on which anything on it changed, a notice of the site included', () => {
  expect(editionOf(issue(), undefined)).toBe('2026-11-01');
  expect(editionOf(issue({ corrections: [{ on: '2026-11-05', what: '直しました。' }] }), undefined)).toBe(
    '2026-11-05',
  );
  expect(editionOf(issue(), { on: '2026-11-20' })).toBe('2026-11-20');
  expect(editionOf(issue(), { on: '2026-10-20' })).toBe('2026-11-01');
});

test('every issue is printed but one that was withdrawn, in the order of their addresses', () => {
  const issues = [
    { id: '/ouchi/2/', data: issue({ pages: 4 }) },
    { id: '/ouchi/3/', data: issue({ withdrawn: { on: '2026-11-02', why: '都合' } }) },
    { id: '/ouchi/1/', data: issue() },
  ];
  expect(sheetsToPrint(issues, undefined)).toEqual([
    {
      page: '/ouchi/1/',
      print: '/ouchi/1/print/',
      pdf: '/ouchi/1/ouchi-1.pdf',
      pages: 2,
      edition: '2026-11-01',
    },
    {
      page: '/ouchi/2/',
      print: '/ouchi/2/print/',
      pdf: '/ouchi/2/ouchi-2.pdf',
      pages: 4,
      edition: '2026-11-01',
    },
  ]);
  expect(printPath('/ouchi/1/')).toBe('/ouchi/1/print/');
});
