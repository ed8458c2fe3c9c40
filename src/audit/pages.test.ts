import { expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { alt } from './alt.ts';
import { asterisks } from './asterisks.ts';
import type { Audit, AuditContext, SiteFinding } from './audit.ts';
import { BROKEN, BUDGETS, SCRIPTS } from './budgets.ts';
import { everyPage } from './every-page.ts';
import { fewerPages } from './fewer-pages.ts';
import { headings } from './headings.ts';
import { htmlValid } from './html-valid.ts';
import { AUDITS, auditor } from './index.ts';
import { inlineScript } from './inline-script.ts';
import { inlineStyle } from './inline-style.ts';
import { links } from './links.ts';
import { builtPage, factsOf, internalLink, pathOf } from './site.ts';
import { tel } from './tel.ts';
import { titles } from './titles.ts';

const html = (body: string, title = '題') => `<!doctype html><title>${title}</title><body>${body}`;
const onPage = async (audit: Audit, body: string, context: Partial<AuditContext> = {}) =>
  (await audit.page?.(builtPage('a/index.html', html(body)), context as AuditContext)) ?? [];
const onSite = async (audit: Audit, ...bodies: [file: string, body: string, title?: string][]) => {
  const pages = bodies.map(([file, body, title]) => factsOf(builtPage(file, html(body, title)), '/repo/'));
  const found: SiteFinding[] =
    (await audit.site?.({ pages, files: new Set(['/icon.svg']) }, {} as AuditContext)) ?? [];
  return found;
};

test('a picture without words is named; one of decoration, and a named drawing, are fine', async () => {
  const [picture, drawing, ...others] = await onPage(
    alt,
    '<img src="a.jpg"><img src="b.jpg" alt=""><svg aria-label="家"></svg><svg aria-hidden="true"></svg><svg aria-hidden="false"></svg>',
  );
  expect(others).toEqual([]);
  expect(picture?.what).toContain('「a.jpg」');
  expect(drawing?.what).toContain('SVG');
  expect([picture?.mend, drawing?.mend]).toEqual([
    expect.stringContaining('!['),
    expect.stringContaining('Drawing'),
  ]);
});

test('asterisks are shown with the words around them, and looked for by those behind them', async () => {
  expect(await onPage(asterisks, `<p>${'あ'.repeat(20)}**太い字**と${'い'.repeat(20)}</p>`)).toEqual([
    {
      what: `「**」がそのまま出ています: 「…${'あ'.repeat(10)}**太い字**と${'い'.repeat(4)}…」`,
      mend: expect.stringContaining('対に'),
      needle: '**太い字',
    },
  ]);
  expect(await onPage(asterisks, '<p>**</p>')).toMatchObject([
    { what: '「**」がそのまま出ています: 「…**…」', needle: '**' },
  ]);
  expect(await onPage(asterisks, '<p>3*4</p><script>a ** b</script>')).toEqual([]);
});

test('one h1 is meant, and a level that is skipped is named with the right mark', async () => {
  expect(await onPage(headings, '<h1>あ</h1><h2>い</h2><h4> う </h4>')).toEqual([
    {
      what: '見出し「う」の段が、上の見出しから飛んでいます（h2 → h4）。',
      mend: '「###」に直してください。',
      needle: 'う',
    },
  ]);
  expect(await onPage(headings, '<h2>い</h2>')).toMatchObject([
    { what: '大見出し（h1）が0個あります。', mend: '1ページに1つにします。' },
    { what: expect.stringContaining('h0 → h2') },
  ]);
  expect(await onPage(headings, '<h1>あ</h1><h1>い</h1>')).toMatchObject([
    { what: expect.stringContaining('2個') },
  ]);
  expect(await onPage(headings, '<header></header><h1>あ</h1><h2>い</h2><h3>う</h3><h2>え</h2><hr>')).toEqual(
    [],
  );
});

const contacts = [
  sampleContact({ tel: '#7119', telAlternative: '03-1000-1636' }),
  sampleContact({ tel: '04-0000-0001', action: 'publish-after-recheck' }),
  sampleContact({ tel: '04-0000-0002', action: 'do-not-publish' }),
  sampleContact({ tel: '04-0000-0003', action: 'search-only' }),
  sampleContact({ tel: null }),
];

test.each([
  '<a href="tel:%237119">#7119</a>',
  '<a href="tel:0310001636">電話 03-1000-1636（夜）</a>',
  '<a href="tel:0400000001">04-0000-0001</a>',
  '<a href="/soudan/">04-0000-0002</a>',
  '<p>04-0000-0002</p>',
])('%s may be dialled, or is no link to a number', async (body) => {
  expect(await onPage(tel, body, { contacts, facilityNumbers: [] })).toEqual([]);
});

test('the number of a facility may be dialled from its list', async () => {
  const link = '<a href="tel:0610000000">06-1000-0000</a>';
  expect(await onPage(tel, link, { contacts, facilityNumbers: ['06-1000-0000'] })).toEqual([]);
  expect(await onPage(tel, link, { contacts, facilityNumbers: [] })).toHaveLength(1);
});

test.each(['0400000002', '0400000003', '119'])('%s may not be published', async (number) => {
  expect(
    await onPage(tel, `<a href="tel:${number}">${number}</a>`, { contacts, facilityNumbers: [] }),
  ).toEqual([
    {
      what: `電話番号 ${number} は、載せてよい連絡先にありません。`,
      mend: expect.stringContaining('contacts.yaml'),
      needle: number,
    },
  ]);
});

test.each([
  ['#7009', '#7009'],
  ['電話する', ''],
  ['7119', '7119'],
])('a link that shows 「%s」 and dials another number is told', async (shown, needle) => {
  expect(await onPage(tel, `<a href="tel:%237119">${shown}</a>`, { contacts, facilityNumbers: [] })).toEqual([
    {
      what: `見えている番号「${needle}」と、かかる番号「#7119」がちがいます。`,
      mend: expect.any(String),
      needle,
    },
  ]);
});

test('style and event attributes are named, others are fine', async () => {
  const found = await onPage(inlineStyle, '<p style="color:red" onclick="x()" data-on="a" class="b">あ</p>');
  expect(found).toHaveLength(2);
});

test('a link is told by what it lacks, and looked for as staff wrote it', async () => {
  const found = await onSite(
    links,
    [
      'index.html',
      '<a href="/repo/no/#x">1</a><a href="/repo/a/#no">2</a><a href="#me">3</a><a href="/repo/icon.svg#x">4</a>',
    ],
    [
      'a/index.html',
      '<p id="夜"></p><a href="#%E5%A4%9C">5</a><a href="?q=1#夜">6</a><a href="/repo/icon.svg">7</a>',
    ],
  );
  expect(found.map(({ path, what, needle }) => [path, what, needle])).toEqual([
    ['/', 'リンク「/repo/no/#x」の行き先がありません。', '/no/#x'],
    ['/', 'リンク「/repo/a/#no」の行き先に、#no がありません。', '/a/#no'],
    ['/', 'リンク「#me」の行き先に、#me がありません。', '#me'],
    ['/', 'リンク「/repo/icon.svg#x」の行き先に、#x がありません。', '/icon.svg#x'],
  ]);
});

test('a page without a title stops, one that shares its title is told with the other', async () => {
  expect(
    await onSite(
      titles,
      ['a/index.html', '', '同じ'],
      ['b/index.html', '', '同じ'],
      ['c.html', '', ' '],
      ['d.html', '', ''],
    ),
  ).toMatchObject([
    { path: '/b/', severity: 'warning', what: '題名「同じ」が /a/ と同じです。', needle: 'title:' },
    { path: '/c.html', what: '題名（title）がありません。', needle: 'title:' },
    { path: '/d.html', what: '題名（title）がありません。' },
  ]);
});

test.each([
  ['index.html', '/'],
  ['a/index.html', '/a/'],
  ['a/b/index.html', '/a/b/'],
  ['404.html', '/404.html'],
  ['a/myindex.html', '/a/myindex.html'],
])('%s is reached at %s', (file, path) => expect(pathOf(file)).toBe(path));

test.each([
  ['/repo/a/?x#b', { path: '/a/', fragment: 'b' }],
  ['#b', { path: '/from/', fragment: 'b' }],
  ['?q=1', { path: '/from/', fragment: '' }],
  ['/repo', { path: '/', fragment: '' }],
  ['/a/', { path: '（土台 /repo/ の外）/a/', fragment: '' }],
  ['https://x.jp/', undefined],
  ['//x.jp/', undefined],
  ['tel:119', undefined],
  ['MAILTO:a@x.jp', undefined],
])('the link %s leads to %j', (link, to) => {
  expect(internalLink(link, '/from/', '/repo/')).toEqual(to && { link, ...to });
});

test('of a page its title, its ids and each of its links once are noted, whatever loads or sends', () => {
  const body =
    '<p id="a"><b id="b"></b></p><a href="/repo/x/">1</a><a href="/repo/x/">2</a><img src="/repo/i.png"><form action="/repo/f/"></form>' +
    '<script src="/repo/s.js"></script><a>3</a><video src="/repo/v.mp4"></video><link href="/repo/l.css" rel="stylesheet">';
  const facts = factsOf(builtPage('a/index.html', html(body, ' 題 ')), '/repo/');
  expect(facts).toMatchObject({ file: 'a/index.html', path: '/a/', title: '題', ids: new Set(['a', 'b']) });
  expect(facts.links.map(({ path }) => path)).toEqual(['/x/', '/i.png', '/f/', '/s.js', '/l.css']);
});

test('every audit of this folder is run on every site, under an id of its own', () => {
  expect(AUDITS.map(({ id }) => id)).toEqual([
    'every-page',
    'fewer-pages',
    'links',
    'titles',
    'headings',
    'html-valid',
    'alt',
    'tel',
    'asterisks',
    'origins',
    'inline-script',
    'inline-style',
    'picture-metadata',
    'budgets',
    'kept-site',
  ]);
});

test.each([
  'text-size',
  'search-results',
  'print-button',
  'furigana-switch',
  'copy-link',
  'facility-filter',
  'page-contents',
  'signal-boxes',
])('our own element <%s> is known', async (name) => {
  expect(await onPage(htmlValid, `<${name}></${name}>`)).toEqual([]);
  expect((await onPage(htmlValid, `<${name}s></${name}s>`))[0]?.what).toContain('no-unknown-elements');
});

test.each(['region', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])(
  'the role %s may stand on any element, another not',
  async (role) => {
    const rules = async (name: string) =>
      (await onPage(htmlValid, `<div role="${name}" aria-label="あ"></div>`)).map(({ what }) => what).join();
    expect(await rules(role)).not.toContain('prefer-native-element');
    expect(await rules('button')).toContain('prefer-native-element');
  },
);

test('what the HTML standard says is told with its place, to the makers', async () => {
  const [found] = await onPage(htmlValid, '<p><div>あ</div></p>');
  expect(found?.what).toMatch(/^HTMLの決まりに合いません（[a-z-]+）: .+（a\/index.html:1:\d+）$/);
  expect(found?.mend).toContain('作り手に');
});

test('a script nobody knows is shown by its beginning', async () => {
  const scripts = new Set<string>();
  expect(await onPage(inlineScript, `<script>  ${'x'.repeat(80)}</script>`, { scripts })).toEqual([
    {
      what: `ページの中に、知らないスクリプトがあります: ${'x'.repeat(60)}`,
      mend: expect.stringContaining('CSP'),
    },
  ]);
});

test('a style attribute is named with its element', async () => {
  expect(await onPage(inlineStyle, '<p style="color:red">あ</p>')).toEqual([
    { what: expect.stringContaining('<p> に style="…" があります。'), mend: expect.stringContaining('CSS') },
  ]);
});

test('what is lost, and what nobody announced, is named by its path', async () => {
  const page = factsOf(builtPage('b/index.html', html('')), '/');
  const context = { expected: ['/c/'], templateOf: () => undefined } as unknown as AuditContext;
  expect(await everyPage.site?.({ pages: [page], files: new Set() }, context)).toEqual([
    { path: '/c/', what: 'ページ /c/ ができていません。', mend: expect.stringContaining('作り手に') },
    {
      path: '/b/',
      what: 'ページ /b/ が、ページの一覧（manifest）にありません。',
      mend: expect.stringContaining('作り手に'),
    },
  ]);
});

test('pages that are lost are counted; exactly a third, or four of a few, are ordinary work', async () => {
  const lost = (now: number, published: number) => {
    const pages = Array.from({ length: now }, () => factsOf(builtPage('b/index.html', html('')), '/'));
    return fewerPages.site?.({ pages, files: new Set() }, { published } as AuditContext);
  };
  expect(await lost(10, 16)).toEqual([
    {
      what: 'ページが10しかありません。いま公開しているものは16ページで、6ページ減ります。',
      mend: expect.stringContaining('--fewer-pages'),
    },
  ]);
  expect([await lost(10, 15), await lost(1, 5), await lost(0, 5)]).toEqual([[], [], [expect.anything()]]);
});

test('errors are told before notices, on the text behind a page, its file, or the whole of content', async () => {
  const audits: Audit[] = [
    { id: 'one', page: () => [{ what: 'い', mend: '', severity: 'warning' }] },
    {
      id: 'two',
      site: () => [
        { what: 'ろ', mend: '' },
        { path: '/a.png', what: 'は', mend: '' },
      ],
    },
  ];
  const run = auditor(
    { dir: 'docs', content: 'content', base: '/', trace: () => undefined } as never,
    audits,
  );
  await run.page(builtPage('a/index.html', html('')));
  expect((await run.finish()).map(({ rule, file, what }) => [rule, file, what])).toEqual([
    ['two', 'content', 'ろ'],
    ['two', 'a.png', 'は'],
    ['one', 'a/index.html', 'い'],
  ]);
});

test('the budgets of the templates, in bytes after brotli', () => {
  expect(BUDGETS).toEqual({
    home: { frame: 6_656, hint: 14_336 },
    reading: { frame: 7_168, hint: 14_336 },
    form: { frame: 7_168, hint: 30_000, scripts: 10_240 },
    list: { frame: 7_168, hint: 28_672 },
    facilities: { frame: 7_168, hint: 35_000 },
    facility: { frame: 7_168, hint: 14_336 },
    event: { frame: 6_656, hint: 14_336 },
    deck: { frame: 7_168, hint: 28_672 },
    issue: { frame: 6_656, hint: 28_672 },
    print: { frame: 5_632, hint: 43_008 },
    slides: { frame: 9_216, hint: 57_344, scripts: 6_144 },
    search: { frame: 9_728, hint: 28_672, scripts: 10_240 },
  });
  expect([SCRIPTS, BROKEN]).toEqual([4_096, 5_000_000]);
});
