import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { calendar } from './ics.ts';

const lecture = {
  uid: 'koza@example.jp',
  title: '人生会議の話, はじめて; みほん',
  description: '一行目\n二行目',
  startsAt: '2026-12-05T14:00',
  endsAt: '2026-12-05T16:30',
  location: '見本ホール',
  url: 'https://example.jp/koza/a/',
  updated: '2026-11-21',
};

/** The whole file, byte by byte, written down from RFC 5545: local time with TZID, VTIMEZONE, CRLF, folded at 75 octets. */
const GOLDEN = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//見本の市//JA',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:見本の市',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:koza@example.jp',
  'DTSTAMP:20261121T000000Z',
  'LAST-MODIFIED:20261121T000000Z',
  'DTSTART;TZID=Asia/Tokyo:20261205T140000',
  'DTEND;TZID=Asia/Tokyo:20261205T163000',
  'SUMMARY:人生会議の話\\, はじめて\\; みほん',
  'DESCRIPTION:一行目\\n二行目',
  'LOCATION:見本ホール',
  'URL:https://example.jp/koza/a/',
  'STATUS:CONFIRMED',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('a lecture is written to the byte as RFC 5545 asks', () => {
  expect(calendar('見本の市', [lecture])).toBe(GOLDEN);
});

test.each(['UTC', 'Asia/Tokyo', 'America/New_York'])('the bytes are the same on a machine in %s', (TZ) => {
  const code = `import { calendar } from './src/lib/ics.ts'; process.stdout.write(calendar('見本の市', [${JSON.stringify(lecture)}]))`;
  const made = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TZ },
  });
  expect(made).toBe(GOLDEN);
});

test('a whole day ends on the morning after, and does not make anybody busy', () => {
  const day = calendar('見本', [{ ...lecture, startsAt: '2026-12-31', endsAt: '2026-12-31' }]);
  expect(day).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(day).toContain('TRANSP:TRANSPARENT');
});

test('no line is longer than 75 octets, no character is cut, and unfolding gives the text back', () => {
  const description = 'あいうえお、かきくけこ。'.repeat(20);
  const lines = calendar('見本', [{ ...lecture, description }]).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${description}`);
});

test('an event that was called off is marked, so that calendars strike it', () => {
  expect(calendar('見本', [{ ...lecture, cancelled: true }])).toContain('STATUS:CANCELLED');
});

test('a day of every year comes back every year and reminds that morning, wherever the device is', () => {
  const yearly = (startsAt: string) =>
    calendar('見本', [{ ...lecture, startsAt, endsAt: startsAt, yearly: true }]);
  expect(yearly('2027-03-04')).toContain('DTSTART;VALUE=DATE:20270304\r\nDTEND;VALUE=DATE:20270305\r\n');
  expect(yearly('2027-03-04')).toContain('RRULE:FREQ=YEARLY\r\nBEGIN:VALARM\r\n');
  expect(yearly('2027-03-04')).toContain('TRIGGER:PT9H\r\nEND:VALARM\r\nEND:VEVENT\r\n');
  expect(calendar('見本', [lecture])).not.toContain('RRULE');
});

test('a birthday of 29 February is the last of February in other years', () => {
  expect(
    calendar('見本', [{ ...lecture, startsAt: '2028-02-29', endsAt: '2028-02-29', yearly: true }]),
  ).toContain('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\r\n');
});
