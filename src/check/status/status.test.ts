import { describe, expect, test } from 'vitest';
import { sampleContent, sampleText } from '../../../tests/fixtures/sample-content.ts';
import { FIXTURE_CITY, FIXTURE_DAY } from '../../../tests/fixtures/small-city.ts';
import { readContent } from '../../content/read.ts';
import { TO_WRITE } from '../../page/begin.ts';
import { blocking } from './blocking.ts';
import { due } from './due.ts';
import { statusOf } from './index.ts';
import { statusReport } from './report.ts';
import { scheduled } from './scheduled.ts';
import { unfinished } from './unfinished.ts';
import { unquoted } from './unquoted.ts';

const city = readContent(FIXTURE_CITY);
const whats = (items: readonly { what: string }[]) => items.map(({ what }) => what);
const contact = (over: object) =>
  ({ ...[...city.rows.contact.values()][0]?.data, action: 'publish', ...over }) as never;
const facility = (over: object) => ({ ...city.rows.facility.get('aoba-iin')?.data, ...over }) as never;

describe('what is due', () => {
  const page = (title: string, reviewBy: string) =>
    sampleText('本文です。', { front: `title: ${title}\nreviewBy: ${reviewBy}`, data: { title, reviewBy } });

  test('is a page whose day is past or within thirty days, the oldest first, with the line of the day', () => {
    const texts = [page('あと', '2026-12-22'), page('近い', '2026-12-21'), page('過ぎた', '2026-11-20')];
    const items = due(sampleContent({ texts }), FIXTURE_DAY);
    expect(items.map(({ day, line }) => [day, line])).toEqual([
      ['2026-11-20', 3],
      ['2026-12-21', 3],
    ]);
    expect(items[0]?.what).toContain('「過ぎた」');
  });

  test('is a contact that may be shown; one that may not is nobody’s work', () => {
    const rows = {
      contact: {
        C001: contact({ id: 'C001', name: '窓口', reviewBy: '2026-11-01' }),
        C002: contact({ id: 'C002', reviewBy: '2026-11-01', action: 'do-not-publish' }),
        C003: contact({ id: 'C003', reviewBy: null }),
      },
    };
    expect(whats(due(sampleContent({ rows }), FIXTURE_DAY))).toEqual([
      expect.stringContaining('「C001 窓口」'),
    ]);
  });

  test('is a facility that has not been asked for a year; samples and those that are gone are not', () => {
    const rows = {
      facility: {
        old: facility({ name: '古い', confirmedOn: '2025-11-01' }),
        hidden: facility({ name: '隠れた', confirmedOn: '2025-01-01' }),
        fresh: facility({ name: '新しい', confirmedOn: '2026-10-01' }),
        never: facility({ name: '未確認', confirmedOn: null }),
        sample: facility({ name: '見本', confirmedOn: null, sample: true }),
        gone: facility({ name: '閉院', confirmedOn: null, endedOn: '2026-01-01' }),
      },
    };
    const said = whats(due(sampleContent({ rows }), FIXTURE_DAY));
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/隠れた.*540日/);
    expect(said[1]).toMatch(/古い」に確かめ、confirmedOn を書きかえます$/);
    expect(said[2]).toBe('一度も確かめていない医療機関が1か所あります');
  });
});

test('what is begun: marks in fields and in the body are counted, and drafts are named', () => {
  const text = sampleText(`はじめ。\n\n${TO_WRITE}文です。\n`, { data: { lead: `${TO_WRITE}紹介` } });
  const problems = [{ rule: 'files', file: 'content/pages/_a.mdx', what: '', mend: '' }];
  const items = unfinished(sampleContent({ texts: [text, sampleText('書いた文。')], problems }));
  expect(items).toEqual([
    { file: text.file, line: 3, what: expect.stringContaining('2か所') },
    { file: 'content/pages/_a.mdx', what: expect.stringContaining('下書き') },
  ]);
});

test('what stops going live stands together where it says the same, most of it first', () => {
  const groups = blocking(city, FIXTURE_DAY);
  const reviews = groups.find(({ what }) => what.startsWith('まだ専門職の確認'));
  expect(reviews?.problems.length).toBeGreaterThan(10);
  const contacts = groups.filter(({ what }) => what.startsWith('連絡先「…」は、確認した日がない'));
  expect(contacts).toHaveLength(1);
  expect(groups[0]?.problems.length).toBe(Math.max(...groups.map(({ problems }) => problems.length)));
});

test('what is named may hold brackets of its own', () => {
  const problem = (what: string) => ({ rule: 'x', file: 'a', what, mend: '' });
  const problems = [problem('連絡先「C1 窓口「青」」は古い。'), problem('連絡先「C2」は古い。')];
  const groups = blocking({ ...city, problems }, FIXTURE_DAY).filter(({ what }) => what.endsWith('は古い。'));
  expect(groups.map(({ what, problems }) => [what, problems.length])).toEqual([['連絡先「…」は古い。', 2]]);
});

test('what stops the site today comes before what stops it on the day it goes live', () => {
  const problems = [{ rule: 'yaml', file: 'content/pages/a.mdx', what: '読めません。', mend: '直す。' }];
  expect(blocking({ ...city, problems }, FIXTURE_DAY)[0]?.what).toBe('読めません。');
});

test('what comes about by itself stands by its day: issues, events, the next meeting', () => {
  const items = scheduled(city, FIXTURE_DAY);
  const days = items.map(({ day }) => day ?? '');
  expect(days).toEqual(days.toSorted());
  expect(whats(items)).toEqual([
    expect.stringContaining('見本の日'),
    '催し「冬の見本の講座」。終わった次の日に「終了しました」へ変わります',
    '催し「中止になった見本の講座」は中止です',
    '情報紙 第3号「冬の見本の号」が出ます。それまでは、どこにも出ません',
    '会議 第2回。過ぎると「終わりました」に変わります',
  ]);
});

test('an event that is over asks for its record for a month; an issue that is out is no plan any more', () => {
  const later = (day: string) => whats(scheduled(city, day)).join('\n');
  expect(later('2026-12-06')).toMatch(/冬の見本の講座」は終わりました。.*record/);
  expect(later('2026-12-05')).not.toContain('は終わりました。');
  expect(later('2027-01-05')).not.toContain('冬の見本の講座');
  expect(later('2026-12-15')).not.toContain('第3号');
});

test('a notice on every page is told as long as it stands, and a facility that will leave the list', () => {
  const site = city.site && { ...city.site, notice: { on: '2026-11-20', text: '直しました。' } };
  const rows = { facility: { a: facility({ name: 'やめる所', endedOn: '2026-12-01' }) } };
  const said = whats(scheduled(sampleContent({ site, rows }), FIXTURE_DAY));
  expect(said).toEqual([
    expect.stringContaining('自動では消えません'),
    expect.stringContaining('「やめる所」が一覧から消えます'),
  ]);
});

test('what nobody quotes: not what a text, its fields, a component, an event or the frame quotes, nor what may not be shown', () => {
  const fact = (id: string, publish = 'yes') =>
    ({ ...[...city.rows.fact.values()][0]?.data, id, statement: '見本', publish }) as never;
  const texts = [
    sampleText('<Stat fact="F001" />\n\n<Term>往診</Term>\n\n<YourChoice />\n', {
      data: { sources: ['F002'] },
    }),
  ];
  const content = sampleContent({
    site: city.site && { ...city.site, departmentContact: 'C010' },
    texts,
    events: [{ ...sampleText(''), data: { apply: 'C020', record: { participants: 'F003' } } } as never],
    rows: {
      fact: Object.fromEntries(
        ['F001', 'F002', 'F003', 'F004', 'P003', 'P009']
          .map((id) => [id, fact(id)] as const)
          .concat([['F005', fact('F005', 'no')]]),
      ),
      contact: Object.fromEntries(
        ['C001', 'C010', 'C020', 'C030'].map((id) => [id, contact({ id, name: '窓口' })] as const),
      ),
      term: Object.fromEntries(['往診', '看取り'].map((term) => [term, { term } as never] as const)),
    },
  });
  const { facts, contacts, terms } = unquoted(content);
  expect(whats(facts)).toEqual(['F004 見本']);
  expect(whats(contacts)).toEqual(['C030 窓口']);
  expect(whats(terms)).toEqual(['看取り']);
  expect(terms[0]).toMatchObject({ file: 'content/registry/mihon.yaml', line: 2 });
});

describe('the report', () => {
  const status = statusOf(city, FIXTURE_DAY);

  test('names the first of each kind with its place, counts the rest, and says how to see all', () => {
    const text = statusReport(status);
    expect(text).toMatch(/^令和8年11月21日の様子（公開前の見本）\n/);
    expect(text).toMatch(/令和8年12月15日（あと24日） 情報紙 第3号.*\n {6}.*ouchi\/3\/index\.mdx:4/);
    expect(text).toMatch(/\n {2}\d+件 まだ専門職の確認[^\n]*(\n {6}[^\n]*:\d+){3}\n {6}ほか\d+件\n {6}→ /);
    expect(text).toContain('npm run check -- --live');
    expect(text).toContain('npm run status -- --all');
    expect(text).toMatch(/連絡先「…」は.*\n.*contacts\.yaml:\d+ 「C\d{3} /);
  });

  test('names everything when asked to', () => {
    const text = statusReport(status, true);
    expect(text).not.toMatch(/ほか\d+/);
    for (const { what } of status.unquoted.facts) expect(text).toContain(what);
  });

  test('begins with what cannot be published as it is, and says when site.yaml cannot be read', () => {
    expect(statusReport({ ...status, errors: 2 })).toMatch(/^.*\n\n✗ 直すところが2件あります/);
    expect(statusReport({ ...status, state: undefined })).toContain('site.yaml が読めません');
    expect(statusReport(status)).not.toContain('✗');
  });

  test('a day is today, so many days ahead, or past', () => {
    const due = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => ({ file: 'a', what: day, day }));
    expect(statusReport({ ...status, due })).toMatch(/1日過ぎ[\s\S]*今日[\s\S]*あと1日/);
  });
});
