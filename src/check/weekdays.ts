import { textPassages } from '../content/prose.ts';
import type { Content } from '../content/read.ts';
import type { TextSource } from '../content/text.ts';
import { weekdaySlips, yearsIn } from '../lib/date-slips.ts';
import { yearOf } from '../lib/eras.ts';
import { range } from '../lib/range.ts';
import type { Rule } from './rule.ts';

/** A day that is written without its year has the weekday it is written with, in a year that can be meant: 「12月5日（日）」. */
export const weekdays: Rule = (content, { today }) =>
  content.texts.flatMap((text) => {
    const own = yearsOf(text, content);
    const about = own ?? range(yearOf(today) - 1, yearOf(today) + 1);
    return textPassages(text).flatMap(({ plain, place }) =>
      weekdaySlips(plain, [...new Set([...about, ...yearsIn(plain)])]).map(({ found, slip }) => ({
        ...place(found),
        // On a page one can only guess which year is meant.
        ...(own ? {} : { severity: 'warning' as const }),
        what: `${slip}。`,
        mend: '日にちか曜日を直してください。ほかの年のことなら、年も書いてください。',
      })),
    );
  });

/** The years an event or an issue speaks of: its own, the one before (an application, a look back) and, in an issue, the next. */
function yearsOf({ url }: TextSource, { events, issues }: Content): number[] | undefined {
  const event = events.find((one) => one.url === url)?.data;
  if (event?.startsAt) return range(yearOf(event.startsAt) - 1, yearOf(event.endsAt ?? event.startsAt));
  const issued = issues.find((one) => one.url === url)?.data?.issuedOn;
  return issued ? range(yearOf(issued) - 1, yearOf(issued) + 1) : undefined;
}
