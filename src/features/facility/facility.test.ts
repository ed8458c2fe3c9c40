import { expect, test } from 'vitest';
import { ageOf, capabilitiesOf, listedOf } from './capability.ts';
import { confirmedText } from './confirmed.ts';
import { hoursLines } from './hours.ts';
import { facilityJsonLd } from './json-ld.ts';
import { mapLink } from './map-link.ts';
import { byArea, byKana, isListed } from './order.ts';
import { type Facility, facilitySchema } from './schema.ts';
import { KINDS } from './words.ts';

const TODAY = '2026-11-21';
const facility = (over: object = {}): Facility =>
  facilitySchema.parse({
    name: 'あおば医院',
    kana: 'あおばいいん',
    kind: '診療所',
    confirmedOn: '2026-10-01',
    confirmedBy: '見本課',
    ...over,
  });
const refusals = (over: object): string[] => {
  const result = facilitySchema.safeParse({
    name: 'あおば医院',
    kana: 'あおばいいん',
    kind: '診療所',
    confirmedOn: null,
    confirmedBy: null,
    ...over,
  });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
};

test('a confirmation is old after 365 days and of no use after 540', () => {
  expect(
    [null, '2026-11-21', '2025-11-21', '2025-11-20', '2025-05-30', '2025-05-29'].map((day) =>
      ageOf(day, TODAY),
    ),
  ).toEqual(['none', 'fresh', 'fresh', 'old', 'old', 'expired']);
});

test('what is not written is 未確認 where the kind is asked, and absent where it is not', () => {
  const capabilities = capabilitiesOf(facility({ visits: { 往診: '不可', 訪問看護: '要相談' } }), TODAY);
  expect(Object.fromEntries(capabilities)).toEqual({
    訪問診療: '未確認',
    往診: '不可',
    訪問看護: '要相談',
    '24時間連絡': '未確認',
    '24時間往診': '未確認',
    看取り: '未確認',
    小児: '未確認',
    認知症: '未確認',
    新規受入: '未確認',
  });
  expect(capabilitiesOf(facility({ kind: '薬局' }), TODAY).has('訪問診療')).toBe(false);
});

test('without a confirmation, or with one too old, every answer is open: a no as well', () => {
  const said = { visits: { 往診: '不可', 訪問看護: '可' } };
  for (const confirmed of [
    { confirmedOn: null, confirmedBy: null },
    { confirmedOn: '2025-01-01', confirmedBy: '見本課' },
  ])
    expect(new Set(capabilitiesOf(facility({ ...said, ...confirmed }), TODAY).values())).toEqual(
      new Set(['未確認']),
    );
});

test('a sample shows how it looks, without a confirmation', () => {
  const sample = facility({
    name: '見本医院',
    sample: true,
    confirmedOn: null,
    confirmedBy: null,
    visits: { 往診: '可' },
  });
  expect(capabilitiesOf(sample, TODAY).get('往診')).toBe('可');
});

test('lists show six fields of every kind, in one order', () => {
  expect(listedOf('診療所')).toEqual(['訪問診療', '往診', '24時間連絡', '看取り', '小児', '新規受入']);
  for (const kind of KINDS) expect(listedOf(kind)).toHaveLength(6);
});

test('the last confirmation is told with its day and the role, and what to think of it', () => {
  expect(confirmedText(facility(), TODAY)).toBe('最終確認: 令和8年10月1日（見本課）');
  expect(confirmedText(facility({ confirmedOn: '2025-10-01' }), TODAY)).toContain('1年より前');
  expect(confirmedText(facility({ confirmedOn: '2025-01-01' }), TODAY)).toContain('載せていません');
  expect(confirmedText(facility({ confirmedOn: null, confirmedBy: null }), TODAY)).toContain('電話で聞いて');
});

test('days with the same hours stand together, in the order of the week', () => {
  const morning = { opens: '09:00', closes: '12:00' };
  expect(
    hoursLines([
      { days: ['木', '月'], opens: '14:00', closes: '17:30' },
      { days: ['月', '木'], ...morning },
      { days: ['土'], ...morning },
    ]),
  ).toEqual([
    { days: '月・木', times: '9時〜12時、14時〜17時30分' },
    { days: '土', times: '9時〜12時' },
  ]);
});

test('by area in the order of the registry, then by reading; those without an area last', () => {
  const entry = (id: string, kana: string, area: string | null) => ({ id, data: facility({ kana, area }) });
  const areas = [
    { id: 'minami', name: '南', order: 2 },
    { id: 'kita', name: '北', order: 1 },
    { id: 'nishi', name: '西', order: 3 },
  ];
  const groups = byArea(
    [
      entry('d', 'わかばいいん', 'kita'),
      entry('c', 'がくえんいいん', 'kita'),
      entry('b', 'かえでいいん', 'kita'),
      entry('x', 'あ', null),
      entry('a', 'い', 'minami'),
    ],
    areas,
  );
  expect(groups.map(({ name, entries }) => [name, entries.map(({ id }) => id).join('')])).toEqual([
    ['北', 'bcd'],
    ['南', 'a'],
    ['地区は確認中', 'x'],
  ]);
  expect(byKana([entry('b', 'あ', null), entry('a', 'あ', null)]).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a facility is listed until the day it ended', () => {
  expect(isListed(facility(), TODAY)).toBe(true);
  expect(isListed(facility({ endedOn: '2026-11-22' }), TODAY)).toBe(true);
  expect(isListed(facility({ endedOn: TODAY }), TODAY)).toBe(false);
});

test('the map is a plain link to its place, and none where the place is not known', () => {
  expect(mapLink(facility({ location: { latitude: 38, longitude: 137 } }))).toBe(
    'https://maps.gsi.go.jp/#17/38/137/&base=std&disp=1',
  );
  expect(mapLink(facility())).toBeUndefined();
});

test('schema.org hears how to reach it and when it is open', () => {
  expect(
    facilityJsonLd(
      facility({
        tel: '06-1000-0001',
        address: {
          fullAddress: '見本県見本市北一丁目2番地3',
          streetAddress: '北一丁目',
          cityBlock: '2番地3',
        },
        hours: [{ days: ['月', '祝'], opens: '09:00', closes: '12:00' }],
      }),
      'https://example.jp/iryokikan/a/',
    ),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    '@id': 'https://example.jp/iryokikan/a/',
    name: 'あおば医院',
    telephone: '06-1000-0001',
    address: { '@type': 'PostalAddress', addressCountry: 'JP', streetAddress: '北一丁目2番地3' },
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'PublicHolidays'],
        opens: '09:00',
        closes: '12:00',
      },
    ],
  });
});

test.each([
  ['a sample without 見本 in its name', { sample: true }, /「見本」を入れて/],
  ['a sample with a number', { name: '見本医院', sample: true, tel: '06-1000-0001' }, /番号は書けません/],
  ['a number that cannot be', { tel: '03-12345-678' }, /の場所がちがいます/],
  [
    'hours that end before they begin',
    { hours: [{ days: ['月'], opens: '12:00', closes: '09:00' }] },
    /より前/,
  ],
  ['a place in the sea of nought', { location: { latitude: 0, longitude: 0 } }, /日本の外/],
  ['a reading that begins with a stroke', { kana: 'ーあ' }, /kana/],
  ['a day without a role', { confirmedOn: '2026-01-01' }, /両方/],
  ['an unknown answer', { visits: { 往診: 'たぶん' } }, /往診/],
  ['an unknown field', { stars: 5 }, /stars|項目/],
])('%s is refused, with what is wrong', (_, over, message) => {
  expect(refusals(over).join('\n')).toMatch(message);
});
