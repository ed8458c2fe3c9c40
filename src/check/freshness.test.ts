import { expect, test } from 'vitest';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { freshness, LIMITS } from './freshness.ts';

const front = 'updated: 2026-11-21\nreviewBy: 2027-01-01';
/** What is told of a page that was changed on 2026-11-21 and is read again on a day. */
const told = (
  body: string,
  reviewBy: string,
  { sources = [] as string[], today = '2026-11-21', live = false } = {},
) => {
  const text = sampleText(body, { front, data: { updated: '2026-11-21', reviewBy, sources } });
  return freshness(sampleContent({ texts: [text] }), { today, live });
};

test('the limits are those of the content rules, in months', () => {
  expect(LIMITS).toEqual({ adviceLine: 3, contactsAndMoney: 6, others: 12 });
});

test.each([
  ['that shows #7119', '<Contact id="C002" />', [], '2027-02-21', '2027-02-22', '3か月'],
  [
    'that shows #7119 among others',
    '<ContactBox title="あ" ids="C005 C002" />',
    [],
    '2027-02-21',
    '2027-02-22',
    '3か月',
  ],
  ['that shows a contact', '<Contact id="C001" />', [], '2027-05-21', '2027-05-22', '6か月'],
  ['that rests on a fact about money', '話です。', ['P024'], '2027-05-21', '2027-05-22', '6か月'],
  ['that quotes a figure about money', '<Stat fact="P121" />', [], '2027-05-21', '2027-05-22', '6か月'],
  ['of another kind', '話です。', ['F030', 'P001'], '2027-11-21', '2027-11-22', '12か月'],
] as const)('a page %s waits no longer than its limit', (_, body, sources, last, late, months) => {
  expect(told(body, last, { sources: [...sources] })).toEqual([]);
  expect(told(body, late, { sources: [...sources] })).toEqual([
    {
      file: 'content/pages/mihon.mdx',
      line: 3,
      column: 11,
      what: expect.stringContaining(`${months}以内`),
      mend: `「reviewBy: ${last}」か、それより早い日にしてください。`,
      corrected: `reviewBy: ${last}`,
    },
  ]);
});

test('the message says which kind of page it is', () => {
  expect(told('<Contact id="C002" />', '2028-01-01')[0]?.what).toContain('#7119を載せるページは');
  expect(told('<Contact id="C001" />', '2028-01-01')[0]?.what).toContain('連絡先やお金を載せるページは');
  expect(told('話です。', '2028-01-01')[0]?.what).toContain('遅すぎます。ページは');
});

test.each(['P024', 'P025', 'P026', 'P027', 'P028', 'P118', 'P119', 'P120', 'P129'])(
  '%s is about money',
  (id) => {
    expect(told('話です。', '2027-05-22', { sources: [id] })).toHaveLength(1);
  },
);

test.each(['P023', 'P029', 'P117', 'P130', 'P1240', 'F024', 'XP024'])('%s is not', (id) => {
  expect(told('話です。', '2027-11-21', { sources: [id] })).toEqual([]);
});

test('thirty days before the review staff are warned, not thirty-one', () => {
  expect(told('話です。', '2026-12-22')).toEqual([]);
  expect(told('話です。', '2026-12-21')).toEqual([
    expect.objectContaining({ severity: 'warning', line: 3, what: '次に確認する日まで、あと30日です。' }),
  ]);
  expect(told('話です。', '2026-11-21')).toEqual([
    expect.objectContaining({ severity: 'warning', what: '次に確認する日まで、あと0日です。' }),
  ]);
});

test('a day too late is told, and stops a live site', () => {
  const late = { today: '2026-12-02', live: false };
  const what = '次に確認する日（令和8年12月1日）を過ぎています。';
  expect(told('話です。', '2026-12-01', late)).toMatchObject([{ severity: 'warning', line: 3, what }]);
  expect(told('話です。', '2026-12-01', { ...late, live: true })).toMatchObject([
    { severity: 'error', what },
  ]);
});

test('a text without a day of review, and one whose front matter cannot be read, are not asked', () => {
  const event = sampleText('<Contact id="C002" />', { data: { updated: '2020-01-01' } });
  const broken = { ...sampleText('話です。'), data: undefined };
  const content = sampleContent({ texts: [event, broken] });
  expect(freshness(content, { today: '2026-11-21', live: true })).toEqual([]);
});
