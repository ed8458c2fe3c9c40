import { expect, test } from 'vitest';
import { FIXTURE_CITY, FIXTURE_DAY } from '../../tests/fixtures/small-city.ts';
import { beginnings, type NewKind } from '../content/begin.ts';
import { withDraft } from '../content/draft.ts';
import { readContent } from '../content/read.ts';
import { interview, meaningOf } from './interview.ts';

const content = readContent(FIXTURE_CITY);
const kinds = beginnings(content, FIXTURE_DAY, 6);
const talkOf = (kind: NewKind, of = content) =>
  interview(of, kind, beginnings(of, FIXTURE_DAY, 6)[kind], FIXTURE_DAY);
const talks = Object.fromEntries(
  (Object.keys(kinds) as NewKind[]).map((kind) => [kind, talkOf(kind)]),
) as Record<NewKind, ReturnType<typeof talkOf>>;

test.each([
  ['event', { title: '見本', start: '来週' }, '「startsAt」は 2026-11-30'],
  ['event', { start: '2027-02-06T14:00', end: '2027-02-06T13:00' }, '「endsAt」が「startsAt」より前です'],
  ['event', { start: '2027-02-06T14:00', end: '2027-02-06' }, '「startsAt」に時刻を書いたら'],
  ['event', { apply: 'C998' }, '連絡先「C998」は登録されていません'],
  ['event', { name: 'fuyu' }, 'もうあります'],
  ['page', { title: '手遅れにならないために' }, '「手遅れ」は'],
  ['page', { title: '' }, '「題名」が書かれていません'],
  ['page', { name: '見本' }, '名前「見本」は使えません'],
  ['page', { name: 'soudan' }, 'もうあります'],
  ['page', { name: 'sagasu' }, 'サイトの仕組み'],
  ['page', { folder: '../koza' }, '名前「..」は使えません'],
  ['deck', { from: '/nai/' }, '/nai/'],
  ['deck', { name: 'hajimete' }, 'もうあります'],
  ['facility', { kana: '漢字' }, '「kana」は'],
  ['facility', { kind: '医院' }, '使えることば'],
  ['facility', { area: 'nai' }, '地区「nai」は、地区の一覧にありません'],
  ['facility', { id: 'aoba-iin' }, 'もうあります'],
  ['issue', { number: '12.5' }, '号数'],
  ['issue', { number: '1' }, 'もうあります'],
  ['issue', { date: '2026-02-30' }, '「発行日」は'],
  ['issue', { season: '' }, '「季節や年度」が書かれていません'],
] as const)('for a new %s the answers %o are refused in the words of the check', (kind, answers, what) => {
  const [key = '', answer = ''] = Object.entries(answers).at(-1) ?? [];
  const before = Object.fromEntries(Object.entries(answers).slice(0, -1));
  expect(talks[kind].wrong(before, key, answer)).toContain(what);
});

test.each(Object.keys(kinds) as NewKind[])('the examples of a new %s are good answers', (kind) => {
  for (const [key, { example }] of Object.entries(kinds[kind].questions))
    expect(talks[kind].wrong({}, key, example)).toBeUndefined();
});

test('an answer that is good is offered where one can be known; a name that is taken is passed over', () => {
  expect(talks.issue.offer({}, 'number')).toBe('4');
  expect(talks.event.offer({ start: '2027-02-06' }, 'end')).toBe('2027-02-06');
  expect(talks.event.offer({ start: '2027-02-06T14:00' }, 'end')).toBeUndefined();
  expect(talks.event.offer({ start: '2027-02-06' }, 'name')).toBe('2027-02-koza');
  expect(talks.event.offer({}, 'place')).toBe('');
  expect(talks.page.offer({ title: 'みほん' }, 'name')).toBe('mihon');
  expect(talks.page.offer({ title: 'みほん', folder: '../x' }, 'name')).toBeUndefined();
  expect(talks.page.offer({ title: '誰も読めない題' }, 'name')).toBeUndefined();
  expect(talks.facility.offer({ kana: 'みほんいいん', name: '見本医院' }, 'id')).toBe('mihoniin');
});

test('a choice may be made by its number, a day written as people write days, a number with its 号', () => {
  const meant = (kind: NewKind, key: string, typed: string) =>
    meaningOf(kinds[kind].questions[key] as never, typed);
  expect(meant('facility', 'kind', '２')).toBe('診療所');
  expect(meant('facility', 'kind', '9')).toBeUndefined();
  expect(meant('facility', 'kind', '薬局')).toBe('薬局');
  expect(meant('facility', 'kana', 'アオバ')).toBe('あおば');
  expect(meant('page', 'folder', 'content/pages/zaitaku/')).toBe('zaitaku');
  expect(meant('page', 'name', 'mihon.mdx')).toBe('mihon');
  expect(meant('deck', 'from', 'zaitaku')).toBe('/zaitaku/');
  expect(meant('issue', 'number', '第１２号')).toBe('12');
  expect(meant('issue', 'date', '令和9年2月6日')).toBe('2027-02-06');
});

test('a new page comes after its neighbours, and says what pages at its place must say', () => {
  const { text } = talks.page.draft({ title: '見本', folder: 'jinsei-kaigi', name: 'mihon' });
  const orders = content.pages.flatMap(({ url, data }) =>
    /^\/jinsei-kaigi\/[^/]+\/$/.test(url) ? [data?.order ?? 0] : [],
  );
  expect(text).toContain(`\norder: ${Math.max(...orders) + 1} `);
  expect(text).toContain('「しなくても」という言葉を入れて書きます');
  expect(talks.page.draft({ folder: '' }).text).not.toContain('しなくても');
});

test('on a live site, and beside broken files, a new thing can still be begun', () => {
  const live = { ...content, site: content.site && { ...content.site, status: 'live' as const } };
  expect(talkOf('page', live).wrong({}, 'title', '見本の話')).toBeUndefined();
  const broken = { ...content, site: undefined, problems: [{ file: 'x', what: '読めない', mend: '' }] };
  expect(talkOf('event', broken).wrong({}, 'title', '見本の話')).toBeUndefined();
});

test('a file that bears the name of an example hinders nobody before the name is asked for', () => {
  const { text } = talks.page.draft({ title: '前の見本', folder: 'zaitaku' });
  const draft = { collection: 'page', inside: 'zaitaku/mihon-no-page.mdx', text } as const;
  const talk = talkOf('page', withDraft(content, draft));
  expect(talk.wrong({}, 'folder', 'zaitaku')).toBeUndefined();
  expect(talk.wrong({ folder: 'zaitaku' }, 'name', 'mihon-no-page')).toContain(
    'この名前のファイルは置けません',
  );
});
