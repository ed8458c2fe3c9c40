import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { eventsCalendar, type PublishedEvent } from '../../features/event/calendar.ts';
import { published } from '../../lib/href.ts';
import { nameOf } from '../../lib/page-url.ts';
import { site } from '../../registry/read.ts';

/** `/koza/<event>.ics` for every event whose day is known, and `/koza/calendar.ics` with all of them. */
export async function getStaticPaths() {
  const dated = (await getCollection('event')).filter(({ data }) => data.startsAt !== null);
  return [
    { params: { name: 'calendar' }, props: { events: dated } },
    ...dated.map((event) => ({ params: { name: nameOf(event.id) }, props: { events: [event] } })),
  ];
}

export const GET: APIRoute<{ events: PublishedEvent[] }> = async ({ props }) => {
  return new Response(eventsCalendar((await site()).name, props.events, published));
};
