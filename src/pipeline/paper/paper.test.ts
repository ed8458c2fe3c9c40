import { expect, test } from 'vitest';
import { fitProblems, fitText } from './fit.ts';
import { sheetKey } from './index.ts';
import { linkSheets } from './links.ts';
import { pageCount, reproducible } from './reproducible.ts';

const pdf = (id: string, minute: string) =>
  Buffer.from(
    [
      '%PDF-1.4 /Type /Page /Type /Pages',
      `/CreationDate (D:20261121${minute}00+00'00') /ModDate (D:20261121${minute}00+00'00')`,
      `/ID (node${id}) /P (node${id})`,
    ].join(' '),
  );

test('two printings differ in minute and counters, and are the same bytes afterwards', () => {
  const one = reproducible(pdf('00000017', '1201'), '2026-12-01');
  const two = reproducible(pdf('00000342', '1307'), '2026-12-01');
  expect(one.equals(two)).toBe(true);
  expect(one.length).toBe(pdf('00000017', '1201').length);
});

test('pages are counted, their tree is not one of them', () => {
  expect(pageCount(pdf('00000001', '0000'))).toBe(1);
});

const html =
  '<p class="sheet-link no-print" data-sheet="/ouchi/12/ouchi-12.pdf"><a href="/base/ouchi/12/print/">紙の形で開く</a></p>';
const path = '/ouchi/12/ouchi-12.pdf';

test('a page says what its sheet weighs, with the pages it really has, and leads there under the base', () => {
  const sheets = new Map([[path, { path, pages: 3, size: 143_025 }]]);
  const linked = linkSheets(html, sheets, (to) => `/base${to}`);
  expect(linked).toContain('href="/base/ouchi/12/ouchi-12.pdf"');
  expect(linked).toContain('PDF・3ページ・143KB');
  expect(linked).not.toContain('print/');
});

test('without a sheet the way leads to the page one can print, never to an older sheet', () => {
  const linked = linkSheets(html, new Map(), (to) => to);
  expect(linked).toContain('href="/base/ouchi/12/print/"');
  expect(linked).not.toMatch(/\.pdf|data-sheet/);
});

test('an overflow is told in lines, with the longest article and the way out, and stops nothing', () => {
  const [problem] = fitProblems('content/ouchi/12/index.mdx', {
    pages: 2,
    over: 3,
    white: 0,
    noticeOver: 0,
    longest: { title: '長い記事', lines: 24 },
  });
  expect(problem).toMatchObject({ severity: 'warning', what: expect.stringContaining('3行') });
  expect(problem?.what).toContain('「長い記事」（24行）');
  expect(problem?.mend).toContain('<WebOnly>');
});

test('the white that is left is told', () => {
  const fit = { pages: 2, over: 0, white: 5, noticeOver: 0, longest: undefined };
  expect(fitText('/ouchi/12/', fit)).toBe('○ /ouchi/12/: 2ページにおさまります（空きは5行）');
  expect(fitProblems('x', fit)).toEqual([]);
  expect(fitProblems('x', { ...fit, white: 20 })).toHaveLength(1);
});

test('a sheet without room for a notice is told, before the day it is needed', () => {
  const [problem] = fitProblems('x', { pages: 2, over: 0, white: 1, noticeOver: 2, longest: undefined });
  expect(problem).toMatchObject({ severity: 'warning', what: expect.stringContaining('notice') });
});

test('a sheet is printed again for another text or another browser, not for another policy header', () => {
  const page = (text: string, policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><p>${text}</p>`;
  const key = sheetKey(page('03-0000-0000', 'a'), '150');
  expect(sheetKey(page('03-0000-0000', 'b'), '150')).toBe(key);
  expect(sheetKey(page('03-0000-0001', 'a'), '150')).not.toBe(key);
  expect(sheetKey(page('03-0000-0000', 'a'), '151')).not.toBe(key);
});
