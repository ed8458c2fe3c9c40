import { expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { contactVerdict, hoursText, isConfirmed } from './contact/rules.ts';
import { factIsShown, factVerdict, figureOf, figureText, figureVerdict } from './fact/rules.ts';
import type { Fact } from './fact/schema.ts';
import { readersOf } from './verdict.ts';

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

test('a next review without a day of confirmation confirms nothing, nor does a confirmation without a next review', () => {
  expect(isConfirmed(sampleContact({ verifiedOn: null, reviewBy: '2027-02-01' }), TODAY)).toBe(false);
  expect(isConfirmed(sampleContact({ verifiedOn: '2026-11-01', reviewBy: null }), TODAY)).toBe(false);
});

test('only a page for professionals alone has professionals as readers', () => {
  expect(readersOf(['pro'])).toBe('pro');
  expect(readersOf(['pro', '65'])).toBe('citizen');
  expect(readersOf(['65'])).toBe('citizen');
  expect(readersOf([])).toBe('citizen');
  expect(readersOf(undefined)).toBe('citizen');
});

test('a confirmation holds to its last day', () => {
  expect(isConfirmed(sampleContact({ verifiedOn: '2026-11-01', reviewBy: TODAY }), TODAY)).toBe(true);
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

test('an approximate number says so', () => {
  expect(figureText({ label: '日数', value: 30, unit: '日', approx: true })).toBe('約30');
});

test('a fact to be checked first is shown with the tag; any other without', () => {
  expect(factVerdict(fact({ publish: 'after-check' }), 'citizen')).toEqual({ show: true, recheck: true });
  expect(factVerdict(fact({ publish: 'yes' }), 'citizen')).toEqual({ show: true, recheck: false });
});

test('a page may rest on every fact but internal ones and those marked no', () => {
  expect((['yes', 'pro-only', 'link-only'] as const).map((publish) => factIsShown({ publish }))).toEqual([
    true,
    true,
    true,
  ]);
  expect((['internal', 'no'] as const).map((publish) => factIsShown({ publish }))).toEqual([false, false]);
});

test('each refusal says its own reason', () => {
  const reason = (over: Partial<Fact>) => {
    const verdict = figureVerdict(fact(over), 'citizen');
    return verdict.show ? undefined : verdict.reason;
  };
  expect(reason({ publish: 'link-only' })).toContain('1文');
  expect(reason({ values: [] })).toContain('登録されていません');
  expect(reason({ publish: 'pro-only', note: '控え' })).toBe('専門職向けのページにだけ載せられます（控え）');
  expect(reason({})).toBeUndefined();
});

test('the one number of a fact needs no label; a label that names another is not it', () => {
  expect(figureOf(fact({}))?.value).toBe(1);
  expect(figureOf(fact({}), '見本')?.value).toBe(1);
  expect(figureOf(fact({}), 'ほか')).toBeUndefined();
});

test('opening and closing at the same hour is a whole day', () => {
  expect(hoursText({ days: '毎日', opens: '09:00', closes: '09:00' })).toContain('翌');
});
