import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { type Facility, facilitySchema, WEEKDAYS } from '../schema.ts';
import { AVAILABILITY, CAPABILITIES, KINDS, PROCEDURES, VISITS } from '../words.ts';
import { editedYaml, facilityYaml } from './facility-yaml.ts';
import { CARE_SERVICE_HEADERS, HOME_CARE_HEADERS, HOSPITAL_HEADERS, openData } from './open-data.ts';
import { importPlan, isHeading } from './plan.ts';
import { fillPlan, KAIGO, NAVII } from './public-facts.ts';
import { readTable } from './read-table.ts';

const TODAY = '2026-11-21';
const context = {
  areas: [
    { id: 'kita', name: '北地区' },
    { id: 'minami', name: '南地区' },
  ],
  centre: { latitude: 38, longitude: 137 },
  today: TODAY,
};
const site = { name: 'おうち療養みほん', city: '見本市', department: '見本課', code: '999997' };
const facility = (over: object = {}): Facility =>
  facilitySchema.parse({
    name: 'あおば医院',
    kana: 'あおばいいん',
    kind: '診療所',
    tel: '06-1000-0001',
    confirmedOn: null,
    confirmedBy: null,
    ...over,
  });
const table = (text: string | Uint8Array, file = '表.csv') =>
  readTable(file, typeof text === 'string' ? new TextEncoder().encode(text) : text, isHeading);
const plan = async (text: string | Uint8Array, existing: Record<string, Facility> = {}) =>
  importPlan([await table(text)], new Map(Object.entries(existing)), context);
const csv = (row: Record<string, string>, ...more: Record<string, string>[]) => {
  const headers = [...new Set([row, ...more].flatMap((one) => Object.keys(one)))];
  return [headers, ...[row, ...more].map((one) => headers.map((header) => one[header] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');
};
const ROW = {
  名称: 'あおば医院',
  名称_カナ: 'アオバイイン',
  医療機関の種類: '診療所',
  電話番号: '06-1000-0001',
};

/* Encodings: each holds the same table. */
const TEXT =
  '名称,名称_カナ,医療機関の種類,電話番号\r\n㈱髙橋①医院,タカハシイイン,診療所,０６１００００００１\r\n';
/** TEXT in CP932, as Excel on Windows saves a CSV. */
const CP932 = Buffer.from(
  '96bc8fcc2c96bc8fcc5f834a83692c88e397c38b408ad682cc8ee797de2c936498628ed48d860d0a878afbfc8bb4874088e389402c835e834a836e8356834383438393' +
    '2c90668ac78f8a2c824f82558250824f82' +
    '4f824f824f824f824f82500d0a',
  'hex',
);
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

beforeAll(() => {
  // A table of bytes made by hand proves nothing unless it is what it says.
  expect(new TextDecoder('shift_jis').decode(CP932).slice(0, 2)).toBe('名称');
});

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 little end first', utf16(TEXT, false, true)],
  ['UTF-16 big end first', utf16(TEXT, true, true)],
  ['UTF-16 without a mark', utf16(TEXT, false, false)],
  ['tabs, as Excel saves Unicode text', utf16(TEXT.replaceAll(',', '\t'), false, true)],
])('a table in %s reads with 髙, ① and ㈱ as they were typed', async (_, bytes) => {
  const { added, problems } = await plan(bytes);
  expect(problems).toEqual([]);
  expect(added).toEqual([
    {
      id: 'takahashiiin',
      data: facility({ name: '㈱髙橋①医院', kana: 'たかはしいいん', tel: '06-1000-0001' }),
    },
  ]);
});

test('a table in CP932 reads with 髙, ① and ㈱ as they were typed', async () => {
  const { rows } = await table(CP932);
  expect(rows[0]?.cells.get('名称')).toBe('㈱髙橋①医院');
});

test('𠮷, which CP932 has not, comes through UTF-8 and an xlsx whole', async () => {
  expect((await plan(csv({ ...ROW, 名称: '𠮷田医院' }))).added[0]?.data.name).toBe('𠮷田医院');
  const cell = (value: string) => ({ value, type: String });
  const xlsx = await writeXlsxFile([
    [cell('在宅医療の一覧（令和8年度）')],
    [],
    Object.keys(ROW).map(cell),
    Object.values({ ...ROW, 名称: '𠮷田医院' }).map(cell),
  ]).toBuffer();
  const { added, problems } = await plan(xlsx);
  expect(problems).toEqual([]);
  expect(added[0]?.data.name).toBe('𠮷田医院');
});

test('rows are counted as a spreadsheet shows them: titles, empty lines and lines within a cell too', async () => {
  const text = `一覧,,,\r\n\r\n"名称",名称_カナ,医療機関の種類,電話番号\r\n"あおば\n医院",アオバ,診療所,06-1000-0001\r\n\r\nかえで,カエデ,診療所,12\r\n`;
  expect((await plan(text)).problems).toMatchObject([{ file: '表.csv', row: 6, column: '電話番号' }]);
});

/* What is wrong is told with its row and its column, all at once, and nothing is taken. */
const wrong = async (row: Record<string, string>, ...more: Record<string, string>[]) =>
  (await plan(csv({ ...ROW, ...row }, ...more))).problems;

test.each([
  ['hyphens in the wrong place', { 電話番号: '03-12345-678' }, '電話番号', /の場所がちがいます/],
  ['a number that cannot be', { 電話番号: '06-1000-00' }, '電話番号', /かけられない番号/],
  ['a number that lost its nought', { 電話番号: '471000001' }, '電話番号', /先頭の 0/],
  ['hours that end before they begin', { 診療時間: '月 12:00-09:00' }, '診療時間', /終わりが始まりより前/],
  ['hours nobody can read', { 診療時間: '午前中' }, '診療時間', /読めません/],
  [
    'standard hours that end early',
    { 診療曜日: '月', 診療開始時間: '12:00', 診療終了時間: '9:00' },
    '診療終了時間',
    /より前/,
  ],
  ['an unknown area', { 地区: '西地区' }, '地区', /地区の一覧/],
  ['an unknown area among those it goes to', { 訪問する地区: '北地区;西地区' }, '訪問する地区', /西地区/],
  ['a place of nought', { 緯度: '0.0', 経度: '137.9' }, '緯度', /0 です/],
  ['a place far away', { 緯度: '43.06', 経度: '141.35' }, '緯度', /km離れて/],
  ['half a place', { 緯度: '38.0' }, '緯度', /片方/],
  ['a day that never was', { 確認日: '令和8年2月30日', 確認した係: '見本課' }, '確認日', /暦の日/],
  ['a day without a role', { 確認日: '2026-01-01' }, '確認日', /両方/],
  ['an answer nobody can read', { 往診: 'たぶん' }, '往診', /できるのか/],
  ['a kind nobody knows', { 医療機関の種類: '整骨院' }, '医療機関の種類', /がわかりません/],
  ['an id that is none', { ID: 'あおば' }, 'ID', /使えません/],
])('%s is told', async (_, row, column, what) => {
  expect(await wrong(row)).toEqual([
    expect.objectContaining({ file: '表.csv', row: 2, column, what: expect.stringMatching(what) }),
  ]);
});

test('a place of 0,0 is told in both its columns', async () => {
  expect((await wrong({ 緯度: '0', 経度: '0' })).map(({ column }) => column)).toEqual(['緯度', '経度']);
});

test('every problem of a table is told at once, each with its row', async () => {
  const problems = await wrong(
    { 地区: '西' },
    { ...ROW, 名称: 'かえで', 電話番号: '1' },
    { ...ROW, 名称: 'すみれ', 往診: '？？' },
  );
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [2, '地区'],
    [3, '電話番号'],
    [4, '往診'],
  ]);
});

test('one id twice, and one name with two numbers, name each other', async () => {
  expect(await wrong({ ID: 'a' }, { ...ROW, ID: 'a', 名称: 'かえで' })).toMatchObject([
    { row: 3, column: 'ID', what: expect.stringContaining('2行目') },
  ]);
  expect(await wrong({}, { ...ROW, 電話番号: '06-1000-0009' })).toMatchObject([
    { row: 3, what: expect.stringMatching(/2行目.*06-1000-0001 と 06-1000-0009/) },
  ]);
});

test('ragged rows are told: one too short, one with a cell beyond the headings', async () => {
  const { problems } = await plan(
    '名称,名称_カナ,電話番号\nあおば,アオバ\nかえで,カエデ,06-1000-0001,あまり\n',
  );
  expect(problems.filter(({ column }) => column === undefined)).toMatchObject([
    { row: 2, what: expect.stringContaining('列が2しか') },
    { row: 3, what: expect.stringContaining('あまり') },
  ]);
});

test('two columns of one name, and a table without headings, are told', async () => {
  expect((await plan('名称,電話番号,電話番号\nあ,1,2\n')).problems[0]).toMatchObject({
    row: 1,
    column: '電話番号',
  });
  expect((await plan('こんにちは\n')).problems).toMatchObject([
    { what: expect.stringContaining('見つかりません') },
  ]);
});

test.each([
  ['is a page of the web', Buffer.from('\n<html><table><tr><td>名称</td></tr></table></html>'), /HTML/],
  ['is an old or locked workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /古いExcel/],
  ['is a zip and no workbook', Buffer.from('PK\u0003\u0004 word'), /読めません/],
  ['is a broken workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), /こわれて/],
  ['has a quotation mark that never closes', Buffer.from('名称,電話番号\n"あ,1\n'), /引用符/],
])('a file that %s is told as what it is', async (_, bytes, what) => {
  expect((await table(bytes, '一覧.xlsx')).problems).toMatchObject([{ what: expect.stringMatching(what) }]);
});

test.each([
  '2026-11-21',
  '2026/11/21',
  '令和8年11月21日',
  'R8.11.21',
  '令和8.11.21',
  '２０２６年１１月２１日',
])('a day written as %s is the same day', async (day) => {
  const { added } = await plan(csv({ ...ROW, 確認日: day, 確認した係: '見本課' }));
  expect(added[0]?.data.confirmedOn).toBe(TODAY);
});

test.each([
  ['可', '可'],
  ['○', '可'],
  ['◯', '可'],
  ['△', '要相談'],
  ['×', '不可'],
  ['なし', '不可'],
  ['？', '未確認'],
])('%s means %s', async (cell, value) => {
  expect((await plan(csv({ ...ROW, 往診: cell }))).added[0]?.data.visits).toEqual({ 往診: value });
});

/* What an import does to what is there. */
test('what is new, what changes, what stays and what is missing are told apart', async () => {
  const existing = {
    aoba: facility(),
    kaede: facility({ name: 'かえで薬局', kind: '薬局', tel: '06-1000-0003' }),
    sumire: facility({ name: 'すみれ医院', tel: '06-1000-0005' }),
    gone: facility({ name: 'なくなった医院', endedOn: '2026-01-01' }),
    mihon: facility({ name: '見本医院', tel: null, sample: true }),
  };
  const result = await plan(
    csv(
      { ...ROW, 往診: '△' },
      { 名称: 'かえで薬局', 名称_カナ: '', 医療機関の種類: '薬局', 電話番号: '06-1000-0003' },
      { ...ROW, 名称: 'もみじ医院', 名称_カナ: 'モミジイイン', 電話番号: '06-1000-0004' },
    ),
    existing,
  );
  expect(result.problems).toEqual([]);
  expect(result.added.map(({ id }) => id)).toEqual(['momijiiin']);
  expect(result.changed).toMatchObject([
    { id: 'aoba', changes: [{ field: 'visits', before: undefined, after: { 往診: '要相談' } }] },
  ]);
  expect(result.unchanged).toEqual(['kaede']);
  expect(result.vanished).toEqual([{ id: 'sumire', name: 'すみれ医院' }]);
});

test('an empty cell erases nothing', async () => {
  const ours = facility({ url: 'https://aoba.example.jp/', visits: { 往診: '可' } });
  const { changed, unchanged } = await plan(csv({ ...ROW, URL: '', 往診: '' }), { aoba: ours });
  expect([changed, unchanged]).toEqual([[], ['aoba']]);
});

test('one of our names with another number is no change that is made by itself, unless the row names the id', async () => {
  const ours = { aoba: facility({ tel: '06-1000-0002' }) };
  const { conflicts, changed } = await plan(csv(ROW), ours);
  expect(conflicts).toMatchObject([{ row: 2, what: expect.stringContaining('06-1000-0002') }]);
  expect(changed).toEqual([]);
  expect((await plan(csv({ ...ROW, ID: 'aoba' }), ours)).changed).toMatchObject([
    { changes: [{ field: 'tel', after: '06-1000-0001' }] },
  ]);
});

test('an official number finds a facility that has changed its name', async () => {
  const { changed } = await plan(csv({ ...ROW, 名称: 'あおばクリニック', ナビイID: '9920000001' }), {
    aoba: facility({ naviiId: '9920000001' }),
  });
  expect(changed).toMatchObject([{ id: 'aoba', changes: [{ field: 'name', after: 'あおばクリニック' }] }]);
});

test('columns nobody knows are noted when something stands in them, with the nearest name', async () => {
  expect((await plan(csv({ ...ROW, 電話番号2: '1', 備考: '' }))).notes).toEqual([
    expect.stringContaining('電話番号2'),
  ]);
});

/* Files. */
test('a file keeps its comments and its order when a field changes', () => {
  const source =
    '# 電話で聞いた\nname: あおば医院\ntel: "06-1000-0001" # 代表\nkana: あおばいいん\nkind: 診療所\n';
  const after = facility({ tel: '06-1000-0009', serviceArea: ['kita'] });
  expect(editedYaml(source, after, ['tel', 'serviceArea'])).toBe(
    '# 電話で聞いた\nname: あおば医院\ntel: "06-1000-0009" # 代表\nkana: あおばいいん\nkind: 診療所\nserviceArea: [kita]\n',
  );
});

/* Open data. */
const text = fc
  .stringMatching(/^[ぁ-んァ-ヶ一-龠a-zA-Z0-9 ,"'&（）・髙①㈱]{1,12}$/)
  .map((value) => value.trim())
  .filter((value) => value !== '');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const answers = (names: readonly string[]) =>
  fc
    .dictionary(fc.constantFrom(...names), fc.constantFrom(...CAPABILITIES))
    .map((given) => Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : []))));
const clock = fc
  .integer({ min: 0, max: 1438 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
const word = fc.stringMatching(/^[一-龠ァ-ヶ]{1,6}$/);
const anyFacility = fc
  .record({
    name: text,
    kana: fc.stringMatching(/^[ぁ-ん][ぁ-んー・]{0,10}$/),
    kind: fc.constantFrom(...KINDS),
    area: optional(fc.constantFrom('kita', 'minami')),
    address: optional(
      fc.record({ fullAddress: text, city: text, cityBlock: text }, { requiredKeys: ['fullAddress'] }),
    ),
    location: optional(
      fc.record({
        latitude: fc.integer({ min: 3785, max: 3815 }).map((n) => n / 100),
        longitude: fc.integer({ min: 13685, max: 13715 }).map((n) => n / 100),
      }),
    ),
    tel: optional(fc.integer({ min: 0, max: 9999 }).map((n) => `06-1000-${String(n).padStart(4, '0')}`)),
    fax: optional(fc.constant('06-1000-0009')),
    contact: optional(fc.record({ name: text, hours: text }, { requiredKeys: ['name'] })),
    url: optional(fc.constant('https://aoba.example.jp/')),
    hours: fc.array(
      fc
        .record({
          days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
          times: fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }),
        })
        .map(({ days, times }) => {
          const [opens, closes] = times.toSorted();
          return { days, opens, closes };
        }),
      { maxLength: 3 },
    ),
    hoursNote: optional(text),
    serviceArea: fc.subarray(['kita', 'minami']),
    visits: answers(VISITS),
    availability: answers(AVAILABILITY),
    procedures: answers(PROCEDURES),
    departments: fc.uniqueArray(word, { maxLength: 3 }),
    beds: optional(fc.nat(900)),
    corporationName: optional(text),
    corporateNumber: optional(fc.constant('0234567890123')),
    medicalInstitutionCode: optional(fc.constant('0123456')),
    confirmed: optional(fc.constant({ confirmedOn: '2026-10-01', confirmedBy: '見本課' })),
    endedOn: optional(fc.constant('2027-03-31')),
  })
  .map(({ confirmed, ...rest }) =>
    facilitySchema.parse({ confirmedOn: null, confirmedBy: null, ...rest, ...confirmed }),
  );

test('what is exported and imported again is the same file to the byte, whatever the facility', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyFacility, {
        maxLength: 4,
        selector: ({ name }) => name.normalize('NFKC').replace(/\s/g, ''),
      }),
      async (all) => {
        const entries = all.map((data, i) => ({ id: `f-${i}`, data }));
        const files = openData(entries, site, context, TODAY);
        const tables = await Promise.all(
          [...files].filter(([name]) => name.endsWith('.csv')).map(([name, csv]) => table(csv, name)),
        );
        const { added, problems, conflicts } = importPlan(tables, new Map(), context);
        expect([problems, conflicts]).toEqual([[], []]);
        const yaml = (list: readonly { id: string; data: Facility }[]) =>
          list.map(({ id, data }) => `${id}\n${facilityYaml(data)}`).toSorted();
        expect(yaml(added)).toEqual(yaml(entries));
        const again = importPlan(tables, new Map(entries.map(({ id, data }) => [id, data])), context);
        expect(again.unchanged).toHaveLength(entries.length);
      },
    ),
    { numRuns: 60 },
  );
});

const lines = (files: ReadonlyMap<string, string>, name: string) => (files.get(name) ?? '').split('\r\n');

test('tables of open data begin with the mark Excel needs and the headings of the standard, and end their lines as it does', () => {
  const files = openData([{ id: 'aoba', data: facility() }], site, context, TODAY);
  expect([...files.keys()]).toEqual([
    '999997_hospital.csv',
    '999997_care_service.csv',
    '999997_home_care.csv',
    'facilities.json',
    'facilities.geojson',
    'README.txt',
  ]);
  expect(lines(files, '999997_hospital.csv').slice(0, 2)).toEqual([
    `\ufeff${HOSPITAL_HEADERS.join(',')}`,
    expect.stringMatching(/^999997,aoba,あおば医院,アオバイイン,診療所,/),
  ]);
  expect(lines(files, '999997_care_service.csv')).toEqual([`\ufeff${CARE_SERVICE_HEADERS.join(',')}`, '']);
  expect(files.get('README.txt')).toMatch(/PDL1\.0.*CC BY 4\.0/s);
});

test('samples and those that are listed no longer are in no table: it has its headings alone', () => {
  const files = openData(
    [
      { id: 'mihon', data: facility({ name: '見本医院', tel: null, sample: true }) },
      { id: 'sumire', data: facility({ endedOn: TODAY }) },
    ],
    { ...site, code: undefined },
    context,
    TODAY,
  );
  expect(lines(files, 'facilities_home_care.csv')).toEqual([`\ufeff${HOME_CARE_HEADERS.join(',')}`, '']);
  expect(JSON.parse(files.get('facilities.json') ?? '')).toEqual([]);
  expect(JSON.parse(files.get('facilities.geojson') ?? '')).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});

/* Lists of the country. */
test('of ナビイ what is empty is filled, what differs is told and kept, places of nought and other cities are passed by', async () => {
  const headers =
    'ID,正式名称,正式名称（フリガナ）,都道府県コード,市区町村コード,所在地,所在地座標（緯度）,所在地座標（経度）,毎週決まった曜日に休診（月）';
  const rows = [
    '9920000001,あおば医院,アオバイイン,99,999,見本県見本市北1-2,38.001,137.001,1',
    '9920000002,かえで薬局,カエデヤッキョク,99,999,見本県見本市南3,0.0,0.0,1',
    '9920000003,すみれ医院,スミレイイン,99,100,見本県別の市1,38.04,137,1',
  ];
  const list = await readTable(
    'navii.csv',
    Buffer.from(`\ufeff${[headers, ...rows].join('\r\n')}`),
    NAVII.isHeading,
  );
  const result = fillPlan(
    [list],
    NAVII,
    new Map([
      ['aoba', facility({ address: { fullAddress: '見本県見本市北一丁目2番地' } })],
      ['kaede', facility({ name: 'かえで薬局', kind: '薬局', kana: 'かえでやっきょく' })],
      ['sumire', facility({ name: 'すみれ医院', kana: 'すみれいいん' })],
    ]),
    site,
    context,
  );
  expect(result.missing).toEqual(['sumire']);
  expect(result.conflicts).toEqual([
    {
      id: 'aoba',
      field: 'address.fullAddress',
      ours: '見本県見本市北一丁目2番地',
      theirs: '見本県見本市北1-2',
    },
  ]);
  expect(
    result.filled.map(({ id, data }) => [id, data.naviiId, data.location, data.address?.fullAddress]),
  ).toEqual([
    ['aoba', '9920000001', { latitude: 38.001, longitude: 137.001 }, '見本県見本市北一丁目2番地'],
    ['kaede', '9920000002', null, '見本県見本市南3'],
  ]);
});

test('of the list of care services the number of the provider finds a station, and its telephone is not replaced', async () => {
  const text =
    '市区町村名,事業所名,事業所番号,電話番号,FAX番号,法人の名称\r\n見本市,もみじ訪問看護,1234567890,06-1000-0008,0610000009,医療法人もみじ\r\n';
  const list = await readTable('kaigo.csv', Buffer.from(text), KAIGO.isHeading);
  const ours = facility({
    name: 'もみじ訪問看護ステーション',
    kind: '訪問看護ステーション',
    careProviderNumber: '1234567890',
  });
  const { filled, conflicts } = fillPlan([list], KAIGO, new Map([['momiji', ours]]), site, context);
  expect(filled[0]?.data).toEqual({ ...ours, fax: '06-1000-0009', corporationName: '医療法人もみじ' });
  expect(conflicts).toEqual([{ id: 'momiji', field: 'tel', ours: '06-1000-0001', theirs: '06-1000-0008' }]);
});
