import { expect, test } from 'vitest';
import { TO_WRITE } from '../../page/begin.ts';
import { atom, type FeedEntry } from './feed.ts';
import { entryOf } from './feed-entry.ts';
import { newestFirst } from './issues.ts';
import { issueJsonLd } from './json-ld.ts';
import { mastheadText } from './masthead.ts';
import { editionOf, printPath, sheetsToPrint } from './sheets.ts';
import { issueBeginning, issueTemplate } from './template.ts';

const entry = (over: Partial<FeedEntry>): FeedEntry => ({
  url: 'https://example.jp/ouchi/12/',
  title: '第12号 題',
  summary: '紹介',
  published: '2026-12-01',
  updated: '2026-12-02',
  articles: ['庭', '夜'],
  ...over,
});
const feed = (...entries: FeedEntry[]) =>
  atom({
    title: '見本 & 情報紙',
    self: 'https://example.jp/feed.xml',
    url: 'https://example.jp/ouchi/',
    author: '見本市',
    entries,
  });

test('a feed is this, to the last sign', () => {
  expect(feed(entry({}))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
<title>見本 &amp; 情報紙</title>
<id>https://example.jp/feed.xml</id>
<link rel="self" type="application/atom+xml" href="https://example.jp/feed.xml"/>
<link rel="alternate" type="text/html" href="https://example.jp/ouchi/"/>
<author><name>見本市</name></author>
<updated>2026-12-02T00:00:00+09:00</updated>
<entry>
<title>第12号 題</title>
<id>https://example.jp/ouchi/12/</id>
<link rel="alternate" type="text/html" href="https://example.jp/ouchi/12/"/>
<published>2026-12-01T00:00:00+09:00</published>
<updated>2026-12-02T00:00:00+09:00</updated>
<summary>紹介
・庭
・夜</summary>
</entry>
</feed>
`);
});

test('the feed is as new as its newest entry, and as old as can be without one', () => {
  const days = ['2026-12-02', '2027-01-01', '2026-12-31'].map((updated) => entry({ updated }));
  expect(feed(...days)).toContain('</author>\n<updated>2027-01-01T');
  expect(feed()).toContain('<updated>1970-01-01T00:00:00+09:00</updated>');
});

test('signs of XML in a text stay signs of the text', () => {
  expect(feed(entry({ title: '<b> "&" </b>' }))).toContain(
    '<title>&lt;b&gt; &quot;&amp;&quot; &lt;/b&gt;</title>',
  );
});

const issue = { number: 12, issuedOn: '2026-12-01', title: '題', summary: '紹介', updated: '2026-12-03' };

test('an entry came out on the day of its issue, a sample on that of its last change', () => {
  const none = { corrections: [], withdrawn: undefined };
  expect(entryOf({ ...issue, ...none }, '/a/', [{ title: '庭' }])).toEqual({
    url: '/a/',
    title: '第12号 題',
    summary: '紹介',
    published: '2026-12-01',
    updated: '2026-12-03',
    articles: ['庭'],
  });
  expect(entryOf({ ...issue, ...none, number: null, issuedOn: null }, '/a/', [])).toMatchObject({
    title: '見本 題',
    published: '2026-12-03',
    updated: '2026-12-03',
  });
  expect(entryOf({ ...issue, ...none, updated: '2026-11-01' }, '/a/', []).updated).toBe('2026-12-01');
});

test('corrections come before the words of the issue, a withdrawal instead of them', () => {
  const corrections = [{ on: '2026-12-05', what: '電話を直しました。' }];
  expect(entryOf({ ...issue, corrections, withdrawn: undefined }, '/a/', []).summary).toBe(
    '訂正（令和8年12月5日）: 電話を直しました。\n紹介',
  );
  const withdrawn = { on: '2026-12-06', why: '番号のまちがい。' };
  expect(entryOf({ ...issue, corrections, withdrawn }, '/a/', [{ title: '庭' }])).toMatchObject({
    title: '【取り下げ】第12号 題',
    summary: 'この号は取り下げました。番号のまちがい。',
    updated: '2026-12-06',
    articles: [],
  });
});

test('the edition of a sheet is its newest change, or the notice that stands on it', () => {
  const data = { pages: 2 as const, updated: '2026-12-01', corrections: [], withdrawn: undefined };
  expect(editionOf(data, undefined)).toBe('2026-12-01');
  expect(editionOf(data, { on: '2026-12-09' })).toBe('2026-12-09');
  expect(editionOf(data, { on: '2026-11-09' })).toBe('2026-12-01');
});

test('every issue is printed in the order of addresses, one that was withdrawn is not', () => {
  const data = { pages: 4 as const, updated: '2026-12-01', corrections: [], withdrawn: undefined };
  const withdrawn = { ...data, withdrawn: { on: '2026-12-02', why: 'x' } };
  const list = [
    { id: '/ouchi/2/', data },
    { id: '/ouchi/3/', data: withdrawn },
    { id: '/ouchi/1/', data },
  ];
  const sheets = sheetsToPrint(list, { on: '2026-12-09' });
  expect(sheets.map((sheet) => sheet.page)).toEqual(['/ouchi/1/', '/ouchi/2/']);
  expect(sheets[0]).toEqual({
    page: '/ouchi/1/',
    print: '/ouchi/1/print/',
    pdf: '/ouchi/1/ouchi-1.pdf',
    pages: 4,
    edition: '2026-12-09',
  });
  expect(printPath('/ouchi/12/')).toBe('/ouchi/12/print/');
});

const order = (...rows: [id: string, number: number | null, issuedOn: string | null, season?: string][]) =>
  newestFirst(
    rows.map(([id, number, issuedOn, season = '']) => ({
      id,
      data: { number, issuedOn, season, sample: number === null },
    })),
  )
    .map(({ id }) => id)
    .join('');

test('issues go by day, then by number, samples last by their year, then by name', () => {
  expect(order(['a', null, null], ['b', 1, '2026-01-01'], ['c', 2, '2026-02-01'])).toBe('cba');
  expect(order(['a', 1, '2026-01-01'], ['b', 3, '2026-01-01'], ['c', 2, '2026-01-01'])).toBe('bca');
  expect(order(['a', null, null, '令和7年度'], ['b', null, null, '令和10年度'])).toBe('ba');
  expect(order(['b', null, null, '冬号'], ['a', null, null, '冬号'])).toBe('ab');
});

const quotable = {
  stat: 'F030',
  chart: { id: 'F031', title: '図' },
  contact: { id: 'C001', name: '窓口' },
  event: 'fuyu',
  term: '往診',
};
const template = (over: object) =>
  issueTemplate(
    { number: '12', title: '題 "名"', date: '2026-12-01', season: '冬号' },
    { ...quotable, ...over } as never,
    '2026-11-21',
  );

test('a new issue begins with its answers, and names each fact it shows once', () => {
  expect(template({})).toMatch(
    /^---\ntitle: "題 \\"名\\""\nnumber: 12\nissuedOn: 2026-12-01 +# .*（令和8年12月1日）\nseason: "冬号"\nsummary: 【ここに書く】/,
  );
  expect(template({})).toContain('\nsources: [F030, F031]\nupdated: 2026-11-21\n');
  expect(template({ stat: 'F031' })).toContain('\nsources: [F031]\n');
  expect(template({ stat: undefined })).toContain('\nsources: [F031]\n');
  expect(template({ chart: undefined })).toContain('\nsources: [F030]\n');
  expect(template({ stat: undefined, chart: undefined })).toContain('\nsources: []\n');
});

test('what the city cannot quote is left out, without leaving gaps or marks', () => {
  const figures = '数字の読みかた';
  expect(template({})).toContain(figures);
  expect(template({ stat: undefined })).toContain('<Chart fact="F031" title="図" />\n\n</Article>');
  expect(template({ chart: undefined })).toContain('\n\n<Stat fact="F030" />\n\n</Article>');
  const bare = template({ stat: undefined, chart: undefined, contact: undefined, event: undefined });
  expect(bare).not.toContain(figures);
  expect(bare).not.toMatch(/Chart|Stat|ContactBox|EventNotice|undefined/);
  expect(bare.endsWith('</Column>\n\n</WebOnly>\n')).toBe(true);
  expect(template({})).toMatch(
    /<EventNotice id="fuyu" \/>\n\n<ContactBox title="窓口" ids="C001" \/>\n\n<\/WebOnly>\n$/,
  );
  for (const text of [bare, template({}), template({ stat: undefined }), template({ chart: undefined })]) {
    expect(text).not.toMatch(/\n{4}/);
  }
  expect(bare.split(TO_WRITE)).toHaveLength(10);
  expect(TO_WRITE).toBe('【ここに書く】');
});

test('the next number is offered, once there is one to go on from', () => {
  const offered = (numbers: number[]) =>
    issueBeginning(quotable, numbers, '2026-11-21').questions.number.offer?.({} as never);
  expect(offered([2, 11, 7])).toEqual(['12']);
  expect(offered([])).toEqual([]);
});

test('schema.org hears of an issue, its number and its paper; of a sample nothing', () => {
  const periodical = { name: '情報紙', publisher: '見本市' };
  const json = (over: object) => issueJsonLd({ ...issue, sample: false, ...over }, '/a/', periodical);
  expect(json({})).toEqual({
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    issueNumber: 12,
    datePublished: '2026-12-01',
    name: '題',
    description: '紹介',
    url: '/a/',
    inLanguage: 'ja',
    isPartOf: {
      '@type': 'Periodical',
      name: '情報紙',
      publisher: { '@type': 'GovernmentOrganization', name: '見本市' },
    },
  });
  expect([json({ sample: true }), json({ number: null }), json({ issuedOn: null })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the masthead says number, day and season, or that the first two are not known', () => {
  const head = (over: object) =>
    mastheadText({ number: 12, issuedOn: '2026-12-01', season: '冬号', sample: false, ...over });
  expect(head({})).toBe('第12号・令和8年12月1日発行・冬号');
  expect([head({ sample: true }), head({ issuedOn: null })]).toEqual([
    '号数と発行日は市に確認中・冬号',
    '号数と発行日は市に確認中・冬号',
  ]);
});
