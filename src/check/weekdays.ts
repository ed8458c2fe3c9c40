import { textPassages } from '../content/prose.ts';
import type { Content } from '../content/read.ts';
import type { TextSource } from '../content/text.ts';
import { weekdaySlips } from '../lib/date-slips.ts';
import { yearOf } from '../lib/eras.ts';
import type { Rule } from './rule.ts';

/** A day that is written without its year has the weekday it is written with, in a year that can be meant: 「12月5日（日）」. */
export const weekdays: Rule = (content, { today }) =>
  content.texts.flatMap((text) => {
    const years = yearsOf(text, content, yearOf(today));
    return textPassages(text).flatMap(({ plain, place }) =>
      weekdaySlips(plain, years).map((slip) => ({
        ...place(/「([^」]*)」/.exec(slip)?.[1]),
        what: `${slip}。`,
        mend: '日にちか曜日を直してください。ほかの年のことなら、年も書いてください。',
      })),
    );
  });

/** An event is of its own year, an issue of the year of its day and the next; what stands on a page is of about today. */
function yearsOf({ url }: TextSource, { events, issues }: Content, today: number): number[] {
  const event = events.find((one) => one.url === url)?.data;
  const days = [event?.startsAt, event?.endsAt].flatMap((day) => (day ? [yearOf(day)] : []));
  if (days.length > 0) return [...new Set(days)];
  const issued = issues.find((one) => one.url === url)?.data?.issuedOn;
  return issued ? [yearOf(issued), yearOf(issued) + 1] : [today - 1, today, today + 1];
}
