import { expect, test } from 'vitest';
import { TO_WRITE } from '../../page/begin.ts';
import { atom } from './feed.ts';
import { entryOf } from './feed-entry.ts';
import { byFiscalYear, isOut, isRecentIssue, neighbours, newestFirst } from './issues.ts';
import { issueJsonLd } from './json-ld.ts';
import { mastheadText } from './masthead.ts';
import { issueTemplate } from './template.ts';

const issue = (number: number | null, issuedOn: string | null, over: object = {}) => ({
  id: `/ouchi/${number ?? 'mihon-1'}/`,
  data: { number, issuedOn, sample: number === null, season: '冬号', ...over },
});
const told = {
  number: 12,
  issuedOn: '2026-12-01',
  title: '題 & 名',
  summary: '紹介です。',
  updated: '2026-12-01',
  corrections: [],
  withdrawn: undefined,
};

test('an issue is out from its day on; a sample only while the site is a preview', () => {
  const { data } = issue(12, '2026-12-01');
  expect(isOut(data, '2026-11-30', true)).toBe(false);
  expect(isOut(data, '2026-12-01', true)).toBe(true);
  const sample = issue(null, null).data;
  expect(isOut(sample, '2026-12-01', false)).toBe(true);
  expect(isOut(sample, '2026-12-01', true)).toBe(false);
});

test('the archive goes by fiscal year, newest first; samples stand apart at the end', () => {
  const list = [issue(null, null), issue(10, '2026-03-31'), issue(12, '2026-12-01'), issue(11, '2026-04-01')];
  expect(byFiscalYear(list).map(([year, issues]) => [year, issues.map(({ data }) => data.number)])).toEqual([
    ['令和8年度', [12, 11]],
    ['令和7年度', [10]],
    ['見本', [null]],
  ]);
});

test('issues of this fiscal year and the last are shown with their pictures, and so are samples', () => {
  const recent = (today: string, day: string | null) => isRecentIssue(issue(1, day).data, today);
  expect(recent('2026-11-21', '2025-04-01')).toBe(true);
  expect(recent('2026-11-21', '2025-03-31')).toBe(false);
  expect(recent('2027-03-31', '2025-04-01')).toBe(true);
  expect(recent('2027-04-01', '2026-03-31')).toBe(false);
  expect(recent('2026-11-21', null)).toBe(true);
});

test('an issue knows the one before and the one after', () => {
  const list = [issue(10, '2026-03-31'), issue(12, '2026-12-01'), issue(11, '2026-04-01')];
  expect(neighbours(list, '/ouchi/11/').newer?.id).toBe('/ouchi/12/');
  expect(neighbours(list, '/ouchi/11/').older?.id).toBe('/ouchi/10/');
  expect(neighbours(list, '/ouchi/12/').newer).toBeUndefined();
});

test('samples go by the year they belong to, and stand before or after no issue', () => {
  const sample = (name: string, season: string) => ({
    id: `/ouchi/${name}/`,
    data: { number: null, issuedOn: null, sample: true, season },
  });
  const list = [sample('mihon-1', '令和6年度'), sample('mihon-2', '令和10年度'), issue(10, '2026-03-31')];
  expect(newestFirst(list).map(({ id }) => id)).toEqual(['/ouchi/10/', '/ouchi/mihon-2/', '/ouchi/mihon-1/']);
  expect(neighbours(list, '/ouchi/10/')).toEqual({ older: undefined, newer: undefined });
  expect(neighbours(list, '/ouchi/mihon-1/')).toEqual({ older: undefined, newer: undefined });
});

test('the masthead of a sample has neither number nor day', () => {
  expect(mastheadText(issue(null, null).data)).toBe('号数と発行日は市に確認中・冬号');
  expect(mastheadText(issue(12, '2026-12-01').data)).toBe('第12号・令和8年12月1日発行・冬号');
});

test('the feed is Atom, with days of Japan, escaped text and every article', () => {
  const entry = entryOf(told, 'https://example.jp/ouchi/12/', [{ title: '記事' }]);
  const xml = atom({
    title: '見本だより',
    self: 'https://example.jp/feed.xml',
    url: 'https://example.jp/ouchi/',
    author: '見本市',
    entries: [entry],
  });
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">');
  expect(xml).toContain('<title>第12号 題 &amp; 名</title>');
  expect(xml).toContain('<published>2026-12-01T00:00:00+09:00</published>');
  expect(xml).toContain('<summary>紹介です。\n・記事</summary>');
  expect(xml.match(/<updated>/g)).toHaveLength(2);
});

test('a correction comes first in the feed and moves its day; a withdrawn issue tells only that', () => {
  const corrected = entryOf(
    { ...told, corrections: [{ on: '2026-12-05', what: '電話番号を直しました。' }] },
    'x',
    [],
  );
  expect(corrected.title).toContain('【訂正】');
  expect(corrected.summary).toMatch(/^訂正（令和8年12月5日）: 電話番号を直しました。/);
  expect(corrected.updated).toBe('2026-12-05');
  const gone = entryOf({ ...told, withdrawn: { on: '2026-12-06', why: '写真の都合です。' } }, 'x', [
    { title: '記事' },
  ]);
  expect(gone).toMatchObject({
    title: expect.stringContaining('【取り下げ】'),
    articles: [],
    updated: '2026-12-06',
  });
  expect(gone.summary).not.toContain('紹介です');
});

test('schema.org hears of real issues only', () => {
  const periodical = { name: '見本だより', publisher: '見本市' };
  expect(issueJsonLd({ ...told, sample: false }, 'x', periodical)).toMatchObject({ issueNumber: 12 });
  expect(issueJsonLd({ ...told, number: null, sample: true }, 'x', periodical)).toBeUndefined();
});

test('a new issue shows every component an issue may use', () => {
  const text = issueTemplate(
    { number: '12', title: '題', date: '2026-12-01', season: '冬号' },
    {
      stat: 'F030',
      chart: { id: 'F014', title: '満足度' },
      contact: { id: 'C002', name: '窓口' },
      event: 'koza',
      term: '在宅療養',
    },
    '2026-11-21',
  );
  const shown = [
    'Article',
    'Lead',
    'QA',
    'Interview',
    'Steps',
    'Stat',
    'Chart',
    'Column',
    'CutOut',
    'Figure',
    'EventNotice',
    'ContactBox',
    'WebOnly',
  ];
  for (const name of shown) expect(text).toContain(`<${name}`);
  expect(text).toContain(TO_WRITE);
});

test.each([
  ['2026-12-01', 'fuyu'],
  ['2027-02-28', 'fuyu'],
  ['2027-03-01', 'haru'],
  ['2027-08-31', 'natsu'],
  ['2027-09-01', 'aki'],
])('a new issue of %s has the cover of its season', (date, season) => {
  const quotable = { stat: undefined, chart: undefined, contact: undefined, event: undefined, term: '往診' };
  const told = { number: '12', title: '題', date, season: '冬号' };
  expect(issueTemplate(told, quotable, '2026-11-21')).toContain(`cover: hyoshi-${season} `);
});

test('of issues of one day the higher number is the newer', () => {
  const list = [issue(3, '2026-12-01'), issue(5, '2026-12-01'), issue(4, '2026-12-01')];
  expect(newestFirst(list).map(({ data }) => data.number)).toEqual([5, 4, 3]);
});

test('a number without a day, or a sample, has no day in its masthead', () => {
  const text = (over: object) =>
    mastheadText({ number: 12, issuedOn: '2026-12-01', season: '冬号', sample: false, ...over });
  expect(text({})).toBe('第12号・令和8年12月1日発行・冬号');
  expect(text({ issuedOn: null })).toBe('号数と発行日は市に確認中・冬号');
  expect(text({ sample: true })).toBe('号数と発行日は市に確認中・冬号');
});

test('the newest change of any entry is that of the feed; an empty feed has a day as well', () => {
  const entry = (updated: string) => ({
    url: 'https://x/',
    title: 'あ',
    summary: 'い',
    published: updated,
    updated,
    articles: [],
  });
  const feed = (...days: string[]) =>
    atom({
      title: 'あ',
      self: 'https://x/feed.xml',
      url: 'https://x/',
      author: '市',
      entries: days.map(entry),
    });
  const ofFeed = (text: string) => /<updated>([^<]*)/.exec(text)?.[1];
  expect(ofFeed(feed('2026-11-02', '2026-12-01', '2026-11-21'))).toBe('2026-12-01T00:00:00+09:00');
  expect(ofFeed(feed())).toBe('1970-01-01T00:00:00+09:00');
});

test('an entry is published on its day, a sample on that of its last change', () => {
  const day = (over: object) => entryOf({ ...told, ...over }, 'https://x/', []);
  expect(day({ issuedOn: '2026-12-01', updated: '2026-11-21' })).toMatchObject({
    published: '2026-12-01',
    updated: '2026-12-01',
  });
  expect(day({ issuedOn: null, updated: '2026-11-21' })).toMatchObject({
    published: '2026-11-21',
    updated: '2026-11-21',
  });
});
