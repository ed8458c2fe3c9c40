import { type CalendarEvent, calendar } from '../../lib/ics.ts';
import { nameOf } from '../../lib/page-url.ts';
import type { Event } from './schema.ts';

/** An event with the address of its page. */
export interface PublishedEvent {
  /** Its URL on this site: `/koza/jinsei-kaigi-no-hi/`. */
  id: string;
  data: Event;
}

/** A calendar file of the events whose day is known. `absolute` makes a full address of a path. */
export function eventsCalendar(
  name: string,
  events: readonly PublishedEvent[],
  absolute: (path: string) => string,
): string {
  const host = new URL(absolute('/')).hostname;
  const dated = events.flatMap(({ id, data }): CalendarEvent[] => {
    const { startsAt, endsAt, title, lead, place, updated, cancelled } = data;
    if (startsAt === null || endsAt === null) return [];
    return [
      {
        uid: `${nameOf(id)}@${host}`,
        title: cancelled === undefined ? title : `【中止】${title}`,
        description: `${cancelled === undefined ? '' : `中止になりました。${cancelled}\n`}${lead}\n${absolute(id)}`,
        startsAt,
        endsAt,
        location: place ?? undefined,
        url: absolute(id),
        updated,
        cancelled: cancelled !== undefined,
      },
    ];
  });
  return calendar(
    name,
    dated.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.uid.localeCompare(b.uid)),
  );
}
