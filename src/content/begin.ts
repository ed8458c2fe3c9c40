import { specOf } from '../dialect/spec.ts';
import { eventBeginning } from '../features/event/template.ts';
import { facilityBeginning } from '../features/facility/template.ts';
import { pageBeginning } from '../features/guide/template.ts';
import { deckBeginning } from '../features/lecture/template.ts';
import { issueBeginning, type Quotable } from '../features/newsletter/template.ts';
import { addMonths, type Day } from '../lib/dates.ts';
import { nameOf } from '../lib/page-url.ts';
import { latinName } from '../lib/romaji.ts';
import { type Beginning, TO_WRITE } from '../page/begin.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { figureVerdict } from '../registry/fact/rules.ts';
import { isAskedOf } from '../registry/must-say/schema.ts';
import type { Content } from './read.ts';

/** The kinds of things `npm run new` begins: each is an entry of the collection of its name. */
export type NewKind = 'page' | 'event' | 'deck' | 'facility' | 'issue';

/** How each kind is begun, beside what is there already. A standing text is read again after so many `months`. */
export function beginnings(content: Content, today: Day, months: number): Record<NewKind, Beginning> {
  const { rows, pages, decks } = content;
  const reviewBy = addMonths(today, months);
  const readings = new Map([...rows.term].map(([word, { data }]) => [word, data.reading]));
  const namesOf = (title: string) => [latinName(title, readings) ?? []].flat();
  const term = termOf(content);
  return {
    page: pageBeginning({
      today,
      reviewBy,
      term,
      namesOf,
      folders: foldersOf(content),
      orderIn: (folder) => lastOrder(pages.filter(({ url }) => parentOf(url) === `/${folder}`)) + 1,
      musts: (url) => mustsOf(content, url),
    }),
    event: eventBeginning(today),
    deck: deckBeginning({
      today,
      reviewBy,
      namesOf,
      order: lastOrder(decks) + 1,
      page: pages.find(({ url }) => url === '/zaitaku/')?.url ?? pages[0]?.url ?? '/',
    }),
    facility: facilityBeginning(
      [...rows.area.values()].map(({ data }) => data),
      new Set(rows.facility.keys()),
    ),
    issue: issueBeginning(quotableOf(content, today, term), numbersOf(content), today),
  };
}

const lastOrder = (texts: readonly { data: { order: number } | undefined }[]): number =>
  Math.max(0, ...texts.map(({ data }) => data?.order ?? 0));

/** `/zaitaku/hiyou/` lies in `/zaitaku`, `/soudan/` in `/`. */
const parentOf = (url: string): string => url.replace(/[^/]*\/$/, '').replace(/(.)\/$/, '$1');

const foldersOf = ({ pages }: Content): string[] =>
  [...new Set(pages.map(({ url }) => parentOf(url).slice(1)))].filter(Boolean).sort();

const numbersOf = ({ issues }: Content): number[] => issues.flatMap(({ data }) => data?.number ?? []);

/** A word to explain, with something to explain in it. */
const termOf = ({ rows }: Content): string =>
  [...rows.term.keys()].find((name) => /\p{Script=Han}/u.test(name)) ?? '在宅療養';

/** What a page at this address has to say: the component, or a sentence that asks for the words. */
const mustsOf = ({ rows }: Content, url: string): string[] =>
  [...rows.mustSay.values()]
    .filter(({ data }) => isAskedOf(data, url))
    .map(({ data: { what, says, quotes } }) =>
      says[0] === undefined && quotes[0] !== undefined && specOf(quotes[0])
        ? `<${quotes[0]} />`
        : `${TO_WRITE}このページには「${what}」が要ります。「${says[0]}」という言葉を入れて書きます。`,
    );

/** Rows of the registries that may be shown, one for each example of an issue. */
function quotableOf({ events, rows }: Content, today: Day, term: string): Quotable {
  const shown = [...rows.fact.values()]
    .map(({ data }) => data)
    .filter((fact) => figureVerdict(fact, 'citizen').show);
  const several = shown.find(
    ({ values }) =>
      new Set(values.map(({ label }) => label)).size === 1 &&
      new Set(values.map(({ year }) => year)).size > 1,
  );
  const contact = [...rows.contact.values()]
    .map(({ data }) => data)
    .find((row) => row.tel && row.hours !== 'always' && contactVerdict(row, today).show);
  return {
    stat: shown.find(({ values, publish }) => values.length === 1 && publish === 'with-date')?.id,
    chart: several && { id: several.id, title: several.values[0]?.label ?? several.topic },
    contact: contact && { id: contact.id, name: contact.name },
    event: events[0] && nameOf(events[0].url),
    term,
  };
}
