import { type AnchorList, specOf } from '../dialect/spec.ts';
import { byArea, isListed } from '../features/facility/order.ts';
import { byFiscalYear } from '../features/newsletter/issues.ts';
import { byKanaRow } from '../lib/kana.ts';
import { popoverId } from '../registry/glossary/popover-id.ts';
import { termGroups } from '../registry/glossary/term-groups.ts';
import { COLLECTIONS, type Publication } from './collections.ts';
import { type Content, isOutIn } from './read.ts';
import type { TextSource } from './text.ts';

/** Ids the frame gives to every page. */
const FRAME = ['main', 'mokuji'];

/** Every anchor the page of a text will really have: its headings, those of its components, one for each entry of a list. */
export function anchorsOf(text: TextSource, content: Content, publication: Publication): Set<string> {
  const anchors = new Set(FRAME);
  for (const { anchor } of text.headings) if (anchor) anchors.add(anchor);
  for (const use of text.uses) {
    const spec = specOf(use.name)?.anchor;
    if (!spec) continue;
    if ('id' in spec) anchors.add(spec.id);
    if ('list' in spec) for (const anchor of LISTS[spec.list](content, publication)) anchors.add(anchor);
  }
  return anchors;
}

const LISTS: Record<AnchorList, (content: Content, publication: Publication) => string[]> = {
  terms: ({ rows }) => {
    const terms = [...rows.term.values()].map(({ data }) => data);
    return [
      ...byKanaRow(terms).map(([row]) => `gyo-${popoverId(row)}`),
      ...terms.map(({ term }) => popoverId(term)),
    ];
  },
  termGroups: ({ rows }) =>
    termGroups([...rows.term.values()].map(({ data }) => data)).map((_, i) => `nakama-${i + 1}`),
  materials: ({ rows }) => [...rows.material.keys()],
  issueYears: ({ issues }, publication) =>
    byFiscalYear(
      issues.flatMap((issue) =>
        issue.data && isOutIn(issue, publication) ? [{ id: issue.url, data: issue.data }] : [],
      ),
    ).map(([year]) => year),
  facilityAreas: ({ rows }, publication) => {
    const entries = [...rows.facility].flatMap(([id, { data }]) =>
      COLLECTIONS.facility.isOut(data, publication) && isListed(data, publication.today)
        ? [{ id, data }]
        : [],
    );
    const areas = [...rows.area.values()].map(({ data }) => data);
    return entries.length === 0 ? [] : ['ichiran', ...byArea(entries, areas).map(({ id }) => `chiku-${id}`)];
  },
};
