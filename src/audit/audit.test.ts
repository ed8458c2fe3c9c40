import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { alt } from './alt.ts';
import { asterisks } from './asterisks.ts';
import type { AuditContext } from './audit.ts';
import { BUDGET, budgets, weigh } from './budgets.ts';
import { headings } from './headings.ts';
import { htmlValid } from './html-valid.ts';
import { inlineStyle } from './inline-style.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { pageCount } from './page-count.ts';
import { type BuiltSite, builtPage } from './site.ts';
import { tel } from './tel.ts';
import { titles } from './titles.ts';

const page = (file: string, body: string, title = file) =>
  builtPage(
    file,
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  );
const site = (...pages: ReturnType<typeof page>[]): BuiltSite => ({
  dir: '.',
  base: '/repo/',
  pages,
  files: new Set(['/icon.svg']),
});
const context: AuditContext = {
  contacts: [
    sampleContact({ id: 'C002', tel: '#7119', telAlternative: '03-0000-0000' }),
    sampleContact({ id: 'C013', tel: '04-0000-0119', action: 'do-not-publish', reason: '' }),
  ],
  leastPages: 1,
};
const what = async (audit: typeof links, ...pages: ReturnType<typeof page>[]) =>
  (await audit(site(...pages), context)).map((problem) => problem.what);

test('links to pages, files and anchors that exist pass, under a base path', async () => {
  const home = page(
    'index.html',
    '<a href="/repo/a/#b">a</a><a href="#c">c</a><p id="c"></p><a href="https://example.org/">x</a><link href="/repo/icon.svg" rel="icon">',
  );
  expect(await what(links, home, page('a/index.html', '<p id="b"></p>'))).toEqual([]);
});

test('a link to nothing, to a missing anchor, and one that forgot the base are found', async () => {
  const home = page('index.html', '<a href="/repo/no/">1</a><a href="/repo/a/#no">2</a><a href="/a/">3</a>');
  expect(await what(links, home, page('a/index.html', ''))).toHaveLength(3);
});

test('two pages may not share a title, and none may lack one', async () => {
  expect(
    await what(titles, page('a.html', '', '同じ'), page('b.html', '', '同じ'), page('c.html', '', '')),
  ).toHaveLength(2);
});

test('one h1 and no skipped level', async () => {
  expect(await what(headings, page('a.html', '<h1>あ</h1><h2>い</h2><h3>う</h3><h2>え</h2>'))).toEqual([]);
  expect(await what(headings, page('a.html', '<h1>あ</h1><h3>い</h3><h1>う</h1>'))).toHaveLength(2);
});

test('HTML that browsers would have to repair is found', async () => {
  expect(await what(htmlValid, page('a.html', '<p><div>あ</div></p>'))).not.toEqual([]);
});

test('pictures need words, drawings a name or the mark of decoration', async () => {
  expect(
    await what(
      alt,
      page('a.html', '<img src="a.jpg"><svg></svg><svg aria-hidden="true"></svg><img src="b.jpg" alt="">'),
    ),
  ).toHaveLength(2);
});

test('a number that differs from its link, and one that may not be published, are found', async () => {
  expect(
    await what(
      tel,
      page('a.html', '<a href="tel:%237119">#7119</a><a href="tel:0300000000">03-0000-0000</a>'),
    ),
  ).toEqual([]);
  expect(await what(tel, page('a.html', '<a href="tel:%237119">#7009</a>'))).toHaveLength(1);
  expect(await what(tel, page('a.html', '<a href="tel:0400000119">04-0000-0119</a>'))).toHaveLength(1);
});

test('literal asterisks are found', async () => {
  expect(await what(asterisks, page('a.html', '<p>これは**「人生会議」**です</p>'))).toHaveLength(1);
});

test('anything loaded from another origin is found; plain links are not', async () => {
  expect(
    await what(
      origins,
      page(
        'a.html',
        '<script src="https://x.example/a.js"></script><img src="//x.example/a.png" alt=""><a href="https://x.example/">x</a>',
      ),
    ),
  ).toHaveLength(2);
});

test('style and event attributes are found', async () => {
  expect(
    await what(inlineStyle, page('a.html', '<p style="color:red">あ</p><p onclick="x()">い</p>')),
  ).toHaveLength(2);
});

test('a site smaller than promised is found', async () => {
  expect(await pageCount(site(), context)).toHaveLength(1);
});

test('the weight of a page counts its style sheet, its scripts and what they import', () => {
  const dir = mkdtempSync(join(tmpdir(), 'weigh-'));
  const noise = (bytes: number) =>
    [...crypto.getRandomValues(new Uint8Array(bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  writeFileSync(join(dir, 'a.css'), `/*${noise(16_000)}*/`);
  writeFileSync(join(dir, 'a.js'), 'import "./b.js";');
  writeFileSync(join(dir, 'b.js'), `/*${noise(5_000)}*/`);
  const heavy = page(
    'index.html',
    '<link rel="stylesheet" href="/repo/a.css"><script type="module" src="/repo/a.js"></script>',
  );
  const built = { ...site(heavy), dir };
  const weight = weigh(heavy, built);
  expect(weight.paint.brotli).toBeGreaterThan(BUDGET.paint);
  expect(weight.script.brotli).toBeGreaterThan(BUDGET.script);
  expect(budgets(built, context)).toHaveLength(2);
  expect(budgets(site(page('index.html', '<p>軽い</p>')), context)).toEqual([]);
  rmSync(dir, { recursive: true });
});
