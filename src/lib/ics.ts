import { addDays } from './dates.ts';

/** An event as a calendar file needs it. Times are those of Japan, as text; no Date object, so no time zone of the machine. */
export interface CalendarEvent {
  /** Never changes, so that a second import replaces the first: `koza-2026-12@example.jp`. */
  uid: string;
  title: string;
  description: string;
  /** `2026-11-30` (the whole day) or `2026-11-30T14:00`. */
  startsAt: string;
  /** In the same form. A whole day ends on the day it names. */
  endsAt: string;
  location?: string | undefined;
  url: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  updated: string;
  cancelled?: boolean;
  /** It comes back every year, and the device reminds of it that morning. Only for whole days. */
  yearly?: boolean;
}

/** Japan has had no summer time since 1951: one rule says it all (RFC 5545, 3.6.5). */
const TOKYO = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * An iCalendar file (RFC 5545). `ics` and `ical-generator` write Tokyo times nine hours off on a machine that runs in UTC
 * (measured), so the few lines are written here. Bytes depend on the events alone. Also runs in the browser.
 */
export function calendar(name: string, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(name)}//JA`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...TOKYO,
    ...events.flatMap(component),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function component(event: CalendarEvent): string[] {
  const stamp = `${compact(event.updated)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART${time(event.startsAt)}`,
    `DTEND${time(event.startsAt.length === 10 ? addDays(event.endsAt, 1) : event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(event.startsAt.length === 10 ? ['TRANSP:TRANSPARENT'] : []),
    ...(event.yearly ? everyYear(event) : []),
    'END:VEVENT',
  ];
}

/** 29 February comes every fourth year: the last day of February is meant (RFC 5545, 3.3.10). */
const everyYear = ({ startsAt, title }: CalendarEvent): string[] => [
  `RRULE:FREQ=YEARLY${startsAt.endsWith('-02-29') ? ';BYMONTH=2;BYMONTHDAY=-1' : ''}`,
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:PT9H',
  'END:VALARM',
];

const compact = (text: string) => text.replaceAll(/[-:]/g, '');
const time = (moment: string) =>
  moment.length === 10 ? `;VALUE=DATE:${compact(moment)}` : `;TZID=Asia/Tokyo:${compact(moment)}00`;

/** TEXT values (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');

const octets = new TextEncoder();

/** Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets.encode(current + character).length > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}
