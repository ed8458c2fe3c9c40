import { textPassages } from '../content/prose.ts';
import type { Content } from '../content/read.ts';
import type { TextSource } from '../content/text.ts';
import { weekdaySlips } from '../lib/date-slips.ts';
import { yearOf } from '../lib/eras.ts';
import type { Rule } from './rule.ts';

/** A day that is written without its year has the weekday it is written with, in a year that can be meant: 「12月5日（日）」. */
export const weekdays: Rule = (content, { today }) =>
  content.texts.flatMap((text) => {
    const own = yearsOf(text, content);
    const about = yearOf(today);
    return textPassages(text).flatMap(({ plain, place }) =>
      weekdaySlips(plain, own ?? [about - 1, about, about + 1]).map((slip) => ({
        ...place(/「([^」]*)」/.exec(slip)?.[1]),
        // On a page one can only guess which year is meant.
        ...(own ? {} : { severity: 'warning' as const }),
        what: `${slip}。`,
        mend: '日にちか曜日を直してください。ほかの年のことなら、年も書いてください。',
      })),
    );
  });

/** An event is of its own year, an issue of the year of its day and the next; undefined for a page. */
function yearsOf({ url }: TextSource, { events, issues }: Content): number[] | undefined {
  const event = events.find((one) => one.url === url)?.data;
  const days = [event?.startsAt, event?.endsAt].flatMap((day) => (day ? [yearOf(day)] : []));
  if (days.length > 0) return [...new Set(days)];
  const issued = issues.find((one) => one.url === url)?.data?.issuedOn;
  return issued ? [yearOf(issued), yearOf(issued) + 1] : undefined;
}
