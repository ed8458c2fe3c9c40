import { expect, test } from 'vitest';
import { fitOf, fitProblems, fitText } from './fit.ts';
import { sheetKey } from './index.ts';
import { linkSheets } from './links.ts';
import { pageCount, reproducible } from './reproducible.ts';
import type { Laid } from './sheet-page.ts';

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
  '<p class="sheet-link no-print" data-pdf="/ouchi/12/ouchi-12.pdf"><a href="/base/ouchi/12/print/">紙の形で開く</a></p>';
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
  expect(linked).not.toMatch(/\.pdf|data-pdf/);
});

const laid: Laid = {
  meant: 2,
  imposition: { cover: 163, places: [], broken: [], pages: 2, white: [] },
  titles: ['はじめ', '長い記事'],
  line: 7.76,
  card: 'none',
};
const told = (more: Partial<Laid['imposition']>, card: Laid['card'] = 'none') =>
  fitProblems(
    'content/ouchi/12/index.mdx',
    fitOf({ ...laid, imposition: { ...laid.imposition, ...more }, card }),
  );

test('what does not fit is told by its title, its page and the lines too many, with the way out, and stops nothing', () => {
  const [problem] = told({ pages: 3, over: { block: 1, page: 2, behind: 0, by: 20 } });
  expect(problem).toMatchObject({
    severity: 'warning',
    what: expect.stringContaining('2ページ目に「長い記事」'),
  });
  expect(problem?.what).toContain('3行分たりません');
  expect(problem?.what).toContain('3ページになります');
  expect(problem?.mend).toContain('<WebOnly>');
  const [more] = told({ pages: 3, over: { block: 1, page: 2, behind: 2, by: 20 } });
  expect(more?.what).toContain('「長い記事」と、そのあとの2つが入りません');
});

test('an article longer than a page, and a card too large for the corner, are told', () => {
  expect(told({ pages: 4, broken: [{ block: 1, page: 2, pages: 2 }] })[0]?.what).toContain(
    '「長い記事」は1ページより長い',
  );
  expect(told({}, 'large')[0]?.what).toContain('切り取るカード');
});

test('the white that is left is told by page; a little of it is no problem', () => {
  const fit = fitOf({ ...laid, imposition: { ...laid.imposition, white: [{ page: 2, height: 40 }] } });
  expect(fitText('/ouchi/12/', fit)).toBe('○ /ouchi/12/: 2ページにおさまります（空き: 2ページ目5行）');
  expect(fitText('/ouchi/12/', fitOf(laid))).toContain('空き: なし');
  expect(told({ white: [{ page: 2, height: 40 }] })).toEqual([]);
  expect(told({ white: [{ page: 2, height: 100 }] })[0]?.what).toContain('2ページ目12行');
});

test('a sheet is printed again for another text, number of pages or browser, not for another policy header', () => {
  const page = (text: string, policy: string, pages = 2) => ({
    html: `<meta http-equiv="content-security-policy" content="${policy}"><p>${text}</p>`,
    pages,
  });
  const key = sheetKey(page('03-0000-0000', 'a'), '150');
  expect(sheetKey(page('03-0000-0000', 'b'), '150')).toBe(key);
  expect(sheetKey(page('03-0000-0001', 'a'), '150')).not.toBe(key);
  expect(sheetKey(page('03-0000-0000', 'a', 4), '150')).not.toBe(key);
  expect(sheetKey(page('03-0000-0000', 'a'), '151')).not.toBe(key);
});
