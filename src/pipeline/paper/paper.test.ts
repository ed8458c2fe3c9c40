import { expect, test } from 'vitest';
import { fitProblems, fitText } from './fit.ts';
import { sheetKey } from './index.ts';
import { linkSheets, type Sheet } from './links.ts';
import { editionOf, pageCount, reproducible } from './reproducible.ts';

const pdf = (id: string, minute: string) =>
  Buffer.from(
    `%PDF-1.4 /Type /Page /Type /Pages /CreationDate (D:20261121${minute}00+00'00') /ModDate (D:20261121${minute}00+00'00') /ID (node${id}) /P (node${id})`,
  );

test('two printings differ in minute and counters, and are the same bytes afterwards', () => {
  const one = reproducible(pdf('00000017', '1201'), '2026-12-01');
  const two = reproducible(pdf('00000342', '1307'), '2026-12-01');
  expect(one.equals(two)).toBe(true);
  expect(one.length).toBe(pdf('00000017', '1201').length);
  expect(editionOf(one)).toBe('2026-12-01');
});

test('pages are counted, their tree is not one of them', () => {
  expect(pageCount(pdf('00000001', '0000'))).toBe(1);
});

const html = '<p class="sheet-link no-print" data-sheet="/ouchi/12/ouchi-12.pdf"></p>';
const sheet = (over: Partial<Sheet> = {}): Map<string, Sheet> =>
  new Map([
    [
      '/ouchi/12/ouchi-12.pdf',
      { path: '/ouchi/12/ouchi-12.pdf', pages: 2, size: 143_025, older: undefined, ...over },
    ],
  ]);

test('a page says what its sheet weighs and leads there under the base', () => {
  const linked = linkSheets(html, sheet(), (path) => `/base${path}`);
  expect(linked).toContain('href="/base/ouchi/12/ouchi-12.pdf"');
  expect(linked).toContain('PDF・2ページ・143KB');
});

test('a sheet that is not there is not linked to; an older one says that it is', () => {
  expect(linkSheets(html, new Map(), (path) => path)).toBe('');
  expect(linkSheets(html, sheet({ older: '2026-10-01' }), (path) => path)).toContain(
    '令和8年10月1日の古い版',
  );
});

test('an overflow is told in lines, with the longest article and the way out, and stops nothing', () => {
  const [problem] = fitProblems('content/ouchi/12/index.mdx', {
    pages: 2,
    over: 3,
    white: 0,
    longest: { title: '長い記事', lines: 24 },
  });
  expect(problem).toMatchObject({ severity: 'warning', what: expect.stringContaining('3行') });
  expect(problem?.what).toContain('「長い記事」（24行）');
  expect(problem?.mend).toContain('<WebOnly>');
});

test('the white that is left is told', () => {
  const fit = { pages: 2, over: 0, white: 5, longest: undefined };
  expect(fitText('/ouchi/12/', fit)).toBe('○ /ouchi/12/: 2ページにおさまります（空きは5行）');
  expect(fitProblems('x', fit)).toEqual([]);
  expect(fitProblems('x', { ...fit, white: 20 })).toHaveLength(1);
});

test('a sheet is printed again for another text or another browser, not for another policy header', () => {
  const page = (text: string, policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><p>${text}</p>`;
  const key = sheetKey(page('03-0000-0000', 'a'), '150');
  expect(sheetKey(page('03-0000-0000', 'b'), '150')).toBe(key);
  expect(sheetKey(page('03-0000-0001', 'a'), '150')).not.toBe(key);
  expect(sheetKey(page('03-0000-0000', 'a'), '151')).not.toBe(key);
});
