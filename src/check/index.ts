import { type Content, publicationOf } from '../content/read.ts';
import type { Day } from '../lib/dates.ts';
import { foundBy, type Problem } from '../lib/problem.ts';
import { addresses } from './addresses.ts';
import { asked } from './asked.ts';
import { audiences } from './audiences.ts';
import { brackets } from './brackets.ts';
import { dates } from './dates.ts';
import { decks } from './decks.ts';
import { events } from './events.ts';
import { facilities } from './facilities.ts';
import { facts } from './facts.ts';
import { freshness } from './freshness.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { issues } from './issues.ts';
import { links } from './links.ts';
import { live } from './live.ts';
import { materials } from './materials.ts';
import { media } from './media.ts';
import { meetings } from './meetings.ts';
import { mustNotSay } from './must-not-say.ts';
import { mustSay } from './must-say.ts';
import { persons } from './persons.ts';
import { punctuation } from './punctuation.ts';
import { quotes } from './quotes.ts';
import { readings } from './readings.ts';
import { redirects } from './redirects.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';
import { searchWords } from './search-words.ts';
import { signs } from './signs.ts';
import { tables } from './tables.ts';
import { tieBreaker } from './tie-breaker.ts';
import { tone } from './tone.ts';
import { typedNumbers } from './typed-numbers.ts';
import { typedShares } from './typed-shares.ts';
import { unwritten } from './unwritten.ts';
import { weekdays } from './weekdays.ts';

/** One rule, one file, under the id that its findings carry. Each sees all of the content and reports everything it finds. */
const RULES: Record<string, Rule> = {
  addresses,
  links,
  redirects,
  headings,
  tables,
  images,
  media,
  quotes,
  'typed-numbers': typedNumbers,
  'typed-shares': typedShares,
  unwritten,
  signs,
  brackets,
  punctuation,
  persons,
  dates,
  weekdays,
  freshness,
  tone,
  'must-not-say': mustNotSay,
  'must-say': mustSay,
  'tie-breaker': tieBreaker,
  asked,
  repeats,
  readings,
  'search-words': searchWords,
  audiences,
  events,
  decks,
  issues,
  meetings,
  facts,
  facilities,
  materials,
  live,
};

/** The content check: everything wrong in what staff wrote, in one run. */
export function checkContent(content: Content, today: Day): Problem[] {
  const publication = publicationOf(content.site, today);
  return [
    ...content.problems,
    ...Object.entries(RULES).flatMap(([id, rule]) => foundBy(id, rule(content, publication))),
  ];
}
