import { expect, test } from 'vitest';
import { eventsCalendar } from './calendar.ts';
import { eventJsonLd } from './json-ld.ts';
import { type Event, eventSchema } from './schema.ts';
import { byTime, stateOf, whenText } from './when.ts';

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
const absolute = (path: string) => `https://example.jp/ouchi${path}`;
const file = (...events: [id: string, over: object][]) =>
  eventsCalendar(
    '見本',
    events.map(([id, over]) => ({ id, data: event(over) })),
    absolute,
  ).replaceAll('\r\n ', '');
const undated = { startsAt: null, endsAt: null, fiscalYear: '令和7年度' };

test('an event in a calendar file has a name of its own, its words and its address', () => {
  const text = file(['/koza/fuyu/', {}]);
  for (const line of [
    'UID:fuyu@example.jp',
    'SUMMARY:見本の講座',
    'DESCRIPTION:見本です。\\nhttps://example.jp/ouchi/koza/fuyu/',
    'LOCATION:見本ホール',
    'URL:https://example.jp/ouchi/koza/fuyu/',
    'STATUS:CONFIRMED',
  ])
    expect(text).toContain(`\r\n${line}\r\n`);
});

test('one that was called off says so in its title and first in its words', () => {
  const text = file(['/koza/fuyu/', { cancelled: '大雪のため。' }]);
  expect(text).toContain('SUMMARY:【中止】見本の講座\r\n');
  expect(text).toContain('DESCRIPTION:中止になりました。大雪のため。\\n見本です。\\nhttps:');
  expect(text).toContain('STATUS:CANCELLED\r\n');
});

test('an event without a place has none, one without a day is left out', () => {
  expect(file(['/koza/fuyu/', { place: null }])).not.toContain('LOCATION');
  expect(file(['/koza/mukashi/', undated])).not.toContain('VEVENT');
});

test('events stand in the order of time, at one time in that of their names', () => {
  const later = { startsAt: '2027-01-05', endsAt: '2027-01-05' };
  const text = file(['/koza/c/', later], ['/koza/b/', {}], ['/koza/a/', {}]);
  expect(text.match(/UID:\w/g)).toEqual(['UID:a', 'UID:b', 'UID:c']);
});

const json = (over: object) => eventJsonLd(event(over), 'https://example.jp/koza/fuyu/', '見本市');

test('schema.org hears of an event with its time in Japan, its place and who holds it', () => {
  expect(json({})).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: '見本の講座',
    description: '見本です。',
    url: 'https://example.jp/koza/fuyu/',
    startDate: '2026-12-05T14:00:00+09:00',
    endDate: '2026-12-05T16:00:00+09:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: '見本ホール', address: '見本ホール' },
    organizer: { '@type': 'GovernmentOrganization', name: '見本市' },
  });
});

test('a whole day has no time, an event without a place no place, without a day there is none', () => {
  expect(
    json({ startsAt: '2026-11-30', endsAt: '2026-11-30', place: null, cancelled: '雪。' }),
  ).toMatchObject({
    startDate: '2026-11-30',
    eventStatus: 'https://schema.org/EventCancelled',
  });
  expect(json({ place: null })).not.toHaveProperty('location');
  expect(json(undated)).toBeUndefined();
});

test('an event of several days is said from its first to its last', () => {
  expect(whenText(event({ startsAt: '2026-12-05', endsAt: '2026-12-06' }))).toBe(
    '令和8年12月5日（土曜日）から令和8年12月6日（日曜日）まで',
  );
  expect(whenText(event({ startsAt: '2026-12-05T14:00', endsAt: '2026-12-06T09:30' }))).toBe(
    '令和8年12月5日（土曜日）14時から令和8年12月6日（日曜日）9時30分まで',
  );
});

test('it is today on each of its days, the last hour of the last included', () => {
  const days = event({ startsAt: '2026-12-05T14:00', endsAt: '2026-12-06T09:30' });
  expect(['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'].map((day) => stateOf(days, day))).toEqual([
    'coming',
    'today',
    'today',
    'past',
  ]);
});

test('of the past, those without a day stand where their year begins', () => {
  const entry = (id: string, over: object) => ({ id, data: event(over) });
  const day = (date: string) => ({ startsAt: date, endsAt: date });
  const entries = [
    entry('before', day('2025-03-31')),
    entry('year', undated),
    entry('after', day('2025-04-02')),
    entry('first', { ...undated, fiscalYear: '令和元年度' }),
    entry('tenth', { ...undated, fiscalYear: '令和10年度' }),
  ];
  expect(byTime(entries, '2026-11-21').past.map(({ id }) => id)).toEqual([
    'tenth',
    'after',
    'year',
    'before',
    'first',
  ]);
});
