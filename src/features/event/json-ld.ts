import type { Event } from './schema.ts';

/** schema.org Event; undefined where no day is known, since nothing may be invented. Used on a live site only. */
export function eventJsonLd(event: Event, url: string, organizer: string): object | undefined {
  const { startsAt, endsAt, title, lead, place, cancelled } = event;
  if (startsAt === null || endsAt === null) return undefined;
  const zoned = (moment: string) => (moment.length === 10 ? moment : `${moment}:00+09:00`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: lead,
    url,
    startDate: zoned(startsAt),
    endDate: zoned(endsAt),
    eventStatus: `https://schema.org/${cancelled === undefined ? 'EventScheduled' : 'EventCancelled'}`,
    ...(place && {
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: place, address: place },
    }),
    organizer: { '@type': 'GovernmentOrganization', name: organizer },
  };
}
