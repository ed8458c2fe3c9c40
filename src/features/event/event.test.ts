import { expect, test } from 'vitest';
import { eventsCalendar } from './calendar.ts';
import { eventJsonLd } from './json-ld.ts';
import { type Event, eventSchema } from './schema.ts';
import { byTime, isRecentEvent, placeText, stateOf, whenText } from './when.ts';

const written = {
  title: '見本の講座',
  lead: '見本です。',
  startsAt: '2026-12-05T14:00',
  endsAt: '2026-12-05T16:00',
  place: '見本ホール',
  sources: [],
  updated: '2026-11-21',
  reviewed: null,
  reviewer: null,
};
const event = (over: object = {}): Event => eventSchema.parse({ ...written, ...over });
const messages = (over: object) =>
  eventSchema.safeParse({ ...written, ...over }).error?.issues.map(({ message }) => message) ?? [];

test('an event is to come, is today, is over; nothing depends on the clock of the machine', () => {
  expect(stateOf(event(), '2026-12-04')).toBe('coming');
  expect(stateOf(event(), '2026-12-05')).toBe('today');
  expect(stateOf(event(), '2026-12-06')).toBe('past');
});

test('an event of this fiscal year or the last is told in full, an older one in one line, by its year where it has no day', () => {
  const recent = (over: object) => isRecentEvent(event(over), '2026-11-21');
  expect(recent({})).toBe(true);
  expect(recent({ startsAt: '2025-03-31', endsAt: '2025-03-31' })).toBe(false);
  expect(recent({ startsAt: null, endsAt: null, fiscalYear: '令和7年度' })).toBe(true);
  expect(recent({ startsAt: null, endsAt: null, fiscalYear: '令和6年度' })).toBe(false);
});

test('an event that comes at a certain hour and has no place yet says that the city is asked; a day by itself has none', () => {
  const open = event({ place: null });
  expect(placeText(open, 'coming')).toBe('場所は、市に確認中です。');
  expect(placeText(open, 'past')).toBeUndefined();
  expect(
    placeText(event({ place: null, startsAt: '2026-11-30', endsAt: '2026-11-30' }), 'coming'),
  ).toBeUndefined();
  expect(placeText(event(), 'coming')).toBe('見本ホール');
});

test('an event called off says so, before and after its day', () => {
  const off = event({ cancelled: '大雪のため。' });
  expect(stateOf(off, '2026-12-04')).toBe('cancelled');
  expect(stateOf(off, '2026-12-06')).toBe('cancelled');
});

test('an event of which only the year is known is one of the past', () => {
  const old = event({ startsAt: null, endsAt: null, fiscalYear: '令和7年度' });
  expect(stateOf(old, '2026-12-04')).toBe('past');
  expect(whenText(old)).toBe('令和7年度（日にちは市に確認中）');
});

test('days and times are said as people say them', () => {
  expect(whenText(event())).toBe('令和8年12月5日（土曜日）14時〜16時');
  expect(whenText(event({ startsAt: '2026-12-05T09:30', endsAt: '2026-12-05T11:45' }))).toContain(
    '9時30分〜11時45分',
  );
  expect(whenText(event({ startsAt: '2026-11-30', endsAt: '2026-11-30' }))).toBe('令和8年11月30日（月曜日）');
});

test('the nearest comes first; of the past the latest', () => {
  const entries = [
    { id: 'later', data: event({ startsAt: '2027-01-05', endsAt: '2027-01-05' }) },
    { id: 'year', data: event({ startsAt: null, endsAt: null, fiscalYear: '令和7年度' }) },
    { id: 'near', data: event() },
    { id: 'spring', data: event({ startsAt: '2026-04-05', endsAt: '2026-04-05' }) },
  ];
  const { coming, past } = byTime(entries, '2026-11-21');
  expect(coming.map(({ id }) => id)).toEqual(['near', 'later']);
  expect(past.map(({ id }) => id)).toEqual(['spring', 'year']);
});

test('a day that does not exist, a wrong form, an end before the start are told in Japanese', () => {
  expect(messages({ startsAt: '2027-02-30' })[0]).toContain('こよみにない日');
  expect(messages({ startsAt: '2026/12/5' })[0]).toContain('2026-11-30T14:00');
  expect(messages({ endsAt: '2026-12-05T13:00' })).toEqual(['「endsAt」が「startsAt」より前です']);
  expect(messages({ endsAt: '2026-12-05' })[0]).toContain('時刻');
  expect(messages({ startsAt: null, endsAt: null })[0]).toContain('年度');
});

test('a day that YAML made a Date of is the day that was written', () => {
  expect(
    event({ startsAt: new Date('2026-12-05T00:00:00Z'), endsAt: new Date('2026-12-05T00:00:00Z') }).startsAt,
  ).toBe('2026-12-05');
});

test('the calendar holds the events whose day is known, under names that never change', () => {
  const ics = eventsCalendar(
    '見本',
    [
      { id: '/koza/b/', data: event() },
      { id: '/koza/year/', data: event({ startsAt: null, endsAt: null, fiscalYear: '令和7年度' }) },
      {
        id: '/koza/a/',
        data: event({ startsAt: '2026-11-30', endsAt: '2026-11-30', cancelled: '都合により。' }),
      },
    ],
    (path) => `https://example.jp/ouchi${path}`,
  );
  expect(ics.match(/^UID:.*/gm)).toEqual(['UID:a@example.jp', 'UID:b@example.jp']);
  expect(ics).toContain('URL:https://example.jp/ouchi/koza/b/');
  expect(ics).toContain('SUMMARY:【中止】見本の講座');
});

test('schema.org gets Tokyo times, and nothing where the day is not known', () => {
  expect(eventJsonLd(event(), 'https://example.jp/koza/a/', '見本市')).toMatchObject({
    startDate: '2026-12-05T14:00:00+09:00',
    endDate: '2026-12-05T16:00:00+09:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { name: '見本ホール' },
  });
  const unknown = event({ startsAt: null, endsAt: null, fiscalYear: '令和7年度' });
  expect(eventJsonLd(unknown, 'https://example.jp/koza/a/', '見本市')).toBeUndefined();
});

test('a calendar holds the events whose day is known, by their days, those called off as such', () => {
  const calendarOf = (...events: [name: string, over: object][]) =>
    eventsCalendar(
      '見本',
      events.map(([name, over]) => ({ id: `/koza/${name}/`, data: event(over) })),
      (path) => `https://example.org${path}`,
    ).replaceAll('\r\n ', '');
  const unknown = { startsAt: null, endsAt: null, fiscalYear: '令和7年度' };
  expect(calendarOf(['x', unknown])).not.toContain('BEGIN:VEVENT');
  const both = calendarOf(
    ['b', {}],
    ['a', {}],
    ['early', { startsAt: '2026-12-01T10:00', endsAt: '2026-12-01T11:00' }],
  );
  expect([...both.matchAll(/UID:(\w+)@/g)].map(([, name]) => name)).toEqual(['early', 'a', 'b']);
  const off = calendarOf(['x', { cancelled: '大雪のため。' }]);
  expect(off).toContain('SUMMARY:【中止】見本の講座');
  expect(off).toContain('STATUS:CANCELLED');
  expect(off).toContain('中止になりました。大雪のため。');
  const on = calendarOf(['x', {}]);
  expect(on).not.toMatch(/中止|CANCELLED/);
  expect(on).toContain('LOCATION:見本ホール');
  expect(calendarOf(['x', { place: null }])).not.toContain('LOCATION');
});

test('the time of an event says one day or two, with or without hours', () => {
  const at = (startsAt: string, endsAt: string) => whenText(event({ startsAt, endsAt }));
  expect(at('2026-12-05', '2026-12-05')).toBe('令和8年12月5日（土曜日）');
  expect(at('2026-12-05', '2026-12-06')).toBe('令和8年12月5日（土曜日）から令和8年12月6日（日曜日）まで');
  expect(at('2026-12-05T14:00', '2026-12-05T16:30')).toBe('令和8年12月5日（土曜日）14時〜16時30分');
  expect(at('2026-12-05T14:00', '2026-12-06T09:00')).toBe(
    '令和8年12月5日（土曜日）14時から令和8年12月6日（日曜日）9時まで',
  );
});

test('an event of several days is not over on its last, whatever the hour', () => {
  expect(stateOf(event({ startsAt: '2026-12-05T14:00', endsAt: '2026-12-06T09:00' }), '2026-12-06')).toBe(
    'today',
  );
});
