import { expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { contactIsShown, contactVerdict, hoursText, isConfirmed } from './contact/rules.ts';
import { factIsShown, factVerdict, figureOf, figureText, figureVerdict } from './fact/rules.ts';
import type { Fact } from './fact/schema.ts';

const fact = (over: Partial<Fact>): Fact => ({
  id: 'F900',
  topic: '試験',
  statement: '見本',
  values: [{ label: '見本', value: 1, unit: '件' }],
  population: null,
  asOf: null,
  source: [],
  status: 'SEED',
  publish: 'yes',
  note: null,
  ...over,
});
const TODAY = '2026-11-21';

test.each(['do-not-publish', 'search-only'] as const)(
  'a contact marked %s is never shown, with the reason',
  (action) => {
    expect(contactVerdict(sampleContact({ action, reason: '確認前' }), TODAY)).toEqual({
      show: false,
      reason: '確認前',
    });
  },
);

test('a contact to be rechecked is shown with the tag until somebody confirms it', () => {
  const open = sampleContact({ action: 'publish-after-recheck' });
  expect(contactVerdict(open, TODAY)).toEqual({ show: true, recheck: true });
  const confirmed = { ...open, verifiedOn: '2026-11-01', reviewBy: '2027-02-01' };
  expect(contactVerdict(confirmed, TODAY)).toEqual({ show: true, recheck: false });
  expect(contactVerdict(confirmed, '2027-02-02')).toEqual({ show: true, recheck: true });
});

test('a confirmation holds to its last day', () => {
  expect(isConfirmed(sampleContact({ verifiedOn: '2026-11-01', reviewBy: TODAY }), TODAY)).toBe(true);
});

test.each([
  ['nobody has confirmed', { verifiedOn: null, reviewBy: '2027-02-01' }],
  ['nobody will confirm again', { verifiedOn: '2026-11-01', reviewBy: null }],
  ['nobody ever asked for', { verifiedOn: null, reviewBy: null }],
  ['is a day overdue', { verifiedOn: '2026-08-01', reviewBy: '2026-11-20' }],
])('a contact that %s is not confirmed', (_, over) => {
  expect(isConfirmed(sampleContact(over), TODAY)).toBe(false);
});

test('a contact that may be published needs no confirmation, one that is only linked to does', () => {
  expect(contactVerdict(sampleContact({ action: 'publish' }), TODAY)).toEqual({ show: true, recheck: false });
  expect(contactVerdict(sampleContact({ action: 'link' }), TODAY)).toEqual({ show: true, recheck: true });
});

test('a contact without a reason says at least that it is not shown', () => {
  expect(contactVerdict(sampleContact({ action: 'search-only' }), TODAY)).toEqual({
    show: false,
    reason: '載せない連絡先です',
  });
});

test.each([
  ['publish', true],
  ['publish-after-recheck', true],
  ['link', true],
  ['search-only', false],
  ['do-not-publish', false],
] as const)('whether a page may show a contact marked %s: %s', (action, shown) => {
  expect(contactIsShown({ action })).toBe(shown);
});

test('open around the clock is until the same hour of the next day', () => {
  expect(hoursText({ days: '毎日', opens: '09:00', closes: '09:00' })).toBe('9時〜翌9時');
});

test('closing not later than opening is the next day', () => {
  expect(hoursText({ days: '平日', opens: '18:00', closes: '08:00' })).toBe('18時〜翌8時');
  expect(hoursText({ days: '平日', opens: '08:30', closes: '17:00' })).toBe('8時30分〜17時');
});

test('internal facts and facts marked no are refused everywhere', () => {
  for (const publish of ['internal', 'no'] as const)
    expect(factVerdict(fact({ publish }), 'pro').show).toBe(false);
});

test('facts for professionals are refused on citizens’ pages', () => {
  expect(factVerdict(fact({ publish: 'pro-only' }), 'citizen').show).toBe(false);
  expect(factVerdict(fact({ publish: 'pro-only' }), 'pro').show).toBe(true);
});

test('a link-only fact has no figure, a fact without numbers neither', () => {
  expect(figureVerdict(fact({ publish: 'link-only' }), 'citizen').show).toBe(false);
  expect(figureVerdict(fact({ values: [] }), 'citizen').show).toBe(false);
});

test('of several numbers the label or the year must name one', () => {
  const years = fact({
    values: [
      { label: '回数', value: 2, unit: '回', year: '令和3年度' },
      { label: '回数', value: 3, unit: '回', year: '令和4年度' },
    ],
  });
  expect(figureOf(years)).toBeUndefined();
  expect(figureOf(years, '回数')).toBeUndefined();
  expect(figureOf(years, '令和4年度')?.value).toBe(3);
});

test.each([
  ['yes', true, false],
  ['with-date', true, false],
  ['with-care', true, false],
  ['as-example', true, false],
  ['after-check', true, true],
  ['link-only', true, false],
] as const)('a page may rest on a fact marked %s (%s), with a tag: %s', (publish, show, recheck) => {
  expect(factVerdict(fact({ publish }), 'citizen')).toEqual({ show, recheck });
  expect(factIsShown({ publish })).toBe(true);
});

test('a refusal says why, with the note of the row', () => {
  expect(factVerdict(fact({ publish: 'no', note: '資料が合わない' }), 'citizen')).toEqual({
    show: false,
    reason: '確かめられていないか矛盾があるため、ページには載せられません（資料が合わない）',
  });
  expect(factVerdict(fact({ publish: 'internal' }), 'citizen')).toEqual({
    show: false,
    reason: '内部の資料のための事実で、ページには載せられません',
  });
  expect(factVerdict(fact({ publish: 'pro-only', note: '医師の話' }), 'citizen')).toEqual({
    show: false,
    reason: '専門職向けのページにだけ載せられます（医師の話）',
  });
  expect([factIsShown({ publish: 'no' }), factIsShown({ publish: 'internal' })]).toEqual([false, false]);
});

test('a figure is refused for the reason that is its own, then as its fact is', () => {
  const reason = (over: Partial<Fact>) => figureVerdict(fact(over), 'citizen');
  expect(reason({ publish: 'link-only' })).toMatchObject({
    reason: expect.stringContaining('1文と問い合わせ先'),
  });
  expect(reason({ values: [] })).toMatchObject({
    reason: expect.stringContaining('数字が登録されていません'),
  });
  expect(reason({ publish: 'no' })).toMatchObject({ reason: expect.stringContaining('矛盾') });
  expect(reason({})).toEqual({ show: true, recheck: false });
});

test('the one number of a fact needs no name, and a wrong name finds none', () => {
  expect(figureOf(fact({}))?.value).toBe(1);
  expect(figureOf(fact({}), 'ほか')).toBeUndefined();
  expect(figureOf(fact({}), '見本')?.value).toBe(1);
});

test('a number has its thousands apart and at most two decimals', () => {
  expect(figureText({ label: '', value: 1577, unit: '人' })).toBe('1,577');
  expect(figureText({ label: '', value: 34.9, unit: '％' })).toBe('34.9');
  expect(figureText({ label: '', value: 1 / 3, unit: '％' })).toBe('0.33');
});

test('an approximate number says so', () => {
  expect(figureText({ label: '日数', value: 30, unit: '日', approx: true })).toBe('約30');
});
