import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { scriptHash } from '../lib/html.ts';
import { alt } from './alt.ts';
import { asterisks } from './asterisks.ts';
import type { Audit, AuditContext } from './audit.ts';
import { BROKEN, BUDGETS, budgets, SCRIPTS } from './budgets.ts';
import { everyPage } from './every-page.ts';
import { fewerPages } from './fewer-pages.ts';
import { headings } from './headings.ts';
import { htmlValid } from './html-valid.ts';
import { auditor } from './index.ts';
import { inlineScript } from './inline-script.ts';
import { inlineStyle } from './inline-style.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { type BuiltPage, builtPage } from './site.ts';
import { tel } from './tel.ts';
import { titles } from './titles.ts';
import { weigh } from './weigh.ts';

const dir = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(dir, { recursive: true }));
writeFileSync(join(dir, 'icon.svg'), '<svg/>');

const page = (file: string, body: string, title = file) =>
  builtPage(
    file,
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  );
const context: AuditContext = {
  dir,
  content: 'content',
  base: '/repo/',
  facilityNumbers: [],
  contacts: [
    sampleContact({ id: 'C002', tel: '#7119', telAlternative: '03-0000-0000' }),
    sampleContact({ id: 'C013', tel: '04-0000-0119', action: 'do-not-publish', reason: '' }),
  ],
  scripts: new Set([scriptHash('known()')]),
  expected: [],
  templateOf: () => 'reading',
  published: undefined,
  trace: () => undefined,
};
/** What one audit finds on these pages. */
async function find(audit: Audit, pages: BuiltPage[], changed: Partial<AuditContext> = {}) {
  const { page, finish } = auditor({ ...context, ...changed }, [audit]);
  for (const one of pages) await page(one);
  return finish();
}
const what = async (audit: Audit, ...pages: BuiltPage[]) =>
  (await find(audit, pages)).map((problem) => problem.what);

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

test.each([
  '<img src="/a.png" srcset="/a.png 1x, https://x.example/a.png 2x" alt="">',
  '<picture><source srcset="https://x.example/a.webp"></picture>',
  '<iframe src="https://x.example/"></iframe>',
  '<form action="https://x.example/"></form>',
  '<form><button formaction="//x.example/">あ</button></form>',
  '<form><input type="image" src="https://x.example/a.png" alt="あ"></form>',
  '<form><input type="submit" formaction="https://x.example/"></form>',
  '<video src="/a.mp4" poster="https://x.example/a.jpg"></video>',
  '<video src="https://x.example/a.mp4"></video>',
  '<audio src="https://x.example/a.mp3"></audio>',
  '<video src="/a.mp4"><track src="https://x.example/a.vtt"></video>',
  '<embed src="https://x.example/a">',
  '<object data="https://x.example/a"></object>',
  '<link rel="stylesheet" href="https://x.example/a.css">',
  '<link rel="preload" href="https://x.example/a.woff2">',
  '<link rel="modulepreload" href="https://x.example/a.js">',
  '<link rel="icon" href="https://x.example/a.ico">',
  '<link rel="manifest" href="https://x.example/a.json">',
])('another origin is found in %s', async (html) => {
  expect(await what(origins, page('a.html', html))).toHaveLength(1);
});

test('an address that is only named is nothing loaded', async () => {
  const html = '<link rel="canonical" href="https://x.example/"><form action="/repo/sagasu/"></form>';
  expect(await what(origins, page('a.html', html))).toEqual([]);
});

test('a picture that tells where it was taken is found, one without any record is not', async () => {
  const picture = () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#789' } }).jpeg();
  writeFileSync(join(dir, 'plain.jpg'), await picture().toBuffer());
  expect(await what(pictureMetadata, page('a.html', ''))).toEqual([]);
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '35/1 51/1 0/1' };
  writeFileSync(join(dir, 'gps.jpg'), await picture().withExif({ IFD3: gps }).toBuffer());
  expect(await find(pictureMetadata, [page('a.html', '')])).toMatchObject([{ file: 'gps.jpg' }]);
  rmSync(join(dir, 'gps.jpg'));
  writeFileSync(join(dir, 'xmp.png'), await picture().png().withXmp('<x:xmpmeta/>').toBuffer());
  expect(await find(pictureMetadata, [page('a.html', '')])).toMatchObject([{ file: 'xmp.png' }]);
  rmSync(join(dir, 'xmp.png'));
});

test('style and event attributes are found', async () => {
  expect(
    await what(inlineStyle, page('a.html', '<p style="color:red">あ</p><p onclick="x()">い</p>')),
  ).toHaveLength(2);
});

test('a script that stands in a page is known, or it is found; data and files are none', async () => {
  const scripts =
    '<script>known()</script><script type="application/ld+json">{}</script><script src="/repo/a.js"></script>';
  expect(await what(inlineScript, page('a.html', scripts))).toEqual([]);
  expect(await what(inlineScript, page('a.html', `${scripts}<script>other()</script>`))).toHaveLength(1);
});

test('a text that is out and has no page is found; so is a page nobody announced', async () => {
  const pages = [page('a/index.html', ''), page('b/index.html', '')];
  expect(await find(everyPage, pages, { expected: ['/a/', '/b/'] })).toEqual([]);
  const found = await find(everyPage, pages, {
    expected: ['/a/', '/c/'],
    templateOf: (path) => (path === '/b/' ? undefined : 'reading'),
    trace: (path) => (path === '/c/' ? { file: 'content/pages/c.mdx' } : undefined),
  });
  expect(found.map(({ file }) => file)).toEqual(['content/pages/c.mdx', 'b/index.html']);
});

const manyPages = (count: number) => Array.from({ length: count }, (_, i) => page(`${i}/index.html`, ''));

test.each([
  ['a page was deleted', 9, 10, 0],
  ['a third of the pages is gone', 8, 12, 0],
  ['more than a third is gone, but few', 2, 6, 0],
  ['more than a third is gone', 8, 13, 1],
  ['nothing was published before, or fewer are meant', 8, undefined, 0],
])('%s: %i pages after %s are told of %i times', async (_, now, published, times) => {
  expect(await find(fewerPages, manyPages(now), { published })).toHaveLength(times);
});

test('a finding names the text and the line, its rule, and the built file where there is no text', async () => {
  const pages = [
    page('a/index.html', '<a href="/repo/no/">1</a>'),
    page('b/index.html', '<a href="/repo/no/">1</a>'),
  ];
  const found = await find(links, pages, {
    trace: (path, needle) =>
      path === '/a/' && needle === '/no/' ? { file: 'content/pages/a.mdx', line: 7 } : undefined,
  });
  expect(found).toMatchObject([
    { rule: 'links', file: 'content/pages/a.mdx', line: 7 },
    { rule: 'links', file: 'b/index.html' },
  ]);
});

/** Bytes that no compression makes smaller than half. */
const noise = (bytes: number) =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

test('what staff wrote is at most a warning; the frame and the scripts are errors', async () => {
  const { frame, hint } = BUDGETS.reading;
  const light = page('index.html', '<p>軽い</p>');
  const long = { ...light, html: light.html + noise(hint) };
  expect(await find(budgets, [light])).toEqual([]);
  expect(await find(budgets, [long])).toMatchObject([{ severity: 'warning' }]);
  expect(await find(budgets, [{ ...light, frame: noise(frame) }])).toMatchObject([
    { what: expect.stringContaining('枠') },
  ]);
  writeFileSync(join(dir, 'heavy.js'), `/*${noise(SCRIPTS)}*/`);
  expect(await find(budgets, [page('index.html', '<script src="/repo/heavy.js"></script>')])).toMatchObject([
    { what: expect.stringContaining('スクリプト') },
  ]);
});

test('a page of many megabytes is broken', async () => {
  const [found] = await find(budgets, [page('index.html', 'あ'.repeat(BROKEN / 3 + 1))]);
  expect(found).toMatchObject({ what: expect.stringContaining('5.0MB') });
  expect(found?.severity).toBeUndefined();
});

test('the weight of a page counts its style sheet, its scripts and what they import', () => {
  mkdirSync(join(dir, 'js'));
  writeFileSync(join(dir, 'a.css'), `/*${noise(16_000)}*/`);
  writeFileSync(join(dir, 'js/a.js'), 'import "./b.js";');
  writeFileSync(join(dir, 'js/b.js'), `/*${noise(5_000)}*/`);
  const heavy = page(
    'index.html',
    '<link rel="stylesheet" href="/repo/a.css"><script type="module" src="/repo/js/a.js"></script>',
  );
  const weight = weigh(heavy, context);
  expect(weight.paint.brotli).toBeGreaterThan(16_000);
  expect(weight.script.brotli).toBeGreaterThan(5_000);
});

test('findings name what staff can look for in their text', async () => {
  const needle = async (audit: Audit, html: string) =>
    (await find(audit, [page('a.html', html)], { trace: (_, needle) => ({ file: needle ?? '' }) })).map(
      ({ file }) => file,
    );
  expect(await needle(asterisks, `<p>${'あ'.repeat(30)}これは**大事な「会議」です</p>`)).toEqual([
    '**大事な',
  ]);
  expect(await needle(asterisks, '<p>**「会議」</p>')).toEqual(['**']);
  expect(await needle(origins, '<iframe src="https://x.example/"></iframe>')).toEqual(['https://x.example/']);
  expect(await needle(tel, '<a href="tel:%237119">#7009</a>')).toEqual(['#7009']);
});

test('asterisks are told with a few words before and after, and where there are none nothing is', async () => {
  const [said = ''] = await what(
    asterisks,
    page('a.html', `<p>${'い'.repeat(20)}${'あ'.repeat(9)}は**太字${'う'.repeat(20)}</p>`),
  );
  expect(said).toContain(`「…${'あ'.repeat(9)}は**太字${'う'.repeat(8)}…」`);
  expect(await what(asterisks, page('a.html', '<p>ふつうの文</p>', '**'))).toEqual([]);
  expect(await what(asterisks, page('a.html', '**太字'))).toHaveLength(1);
});

test('only telephone links are asked, and a number that is to be checked again may stand', async () => {
  expect(await what(tel, page('a.html', '<a href="/repo/">110</a><b data-x="tel:1">#7119</b>'))).toEqual([]);
  const contacts = [sampleContact({ tel: '#7119', action: 'publish-after-recheck' })];
  expect(await find(tel, [page('a.html', '<a href="tel:%237119">#7119</a>')], { contacts })).toEqual([]);
  expect(await what(tel, page('a.html', '<a href="tel:%237119">電話する</a>'))).toHaveLength(1);
});

test('a picture has words, a drawing has a name or says that it is decoration', async () => {
  const html = (svg: string) => page('a.html', svg);
  expect(
    await what(alt, html('<svg aria-hidden="true"></svg><svg aria-label="家"></svg><img src="a" alt="">')),
  ).toEqual([]);
  expect(await what(alt, html('<svg></svg>'))).toHaveLength(1);
  expect(await what(alt, html('<svg aria-hidden="false"></svg>'))).toHaveLength(1);
  expect(await what(alt, html('<img src="a">'))).toHaveLength(1);
});
