import type { Day } from '../../lib/dates.ts';
import type { Facility } from './schema.ts';

/** A facility with its id: the name of its file, the end of its address. */
export interface FacilityEntry {
  id: string;
  data: Facility;
}

/** An area as lists need it. */
interface Area {
  id: string;
  name: string;
  order: number;
}

/** The facilities of an area. */
export interface AreaGroup<Entry> {
  /** Id of the area; `mikakunin` for those whose area nobody has said. */
  id: string;
  name: string;
  entries: Entry[];
}

/** Whether a facility stands in lists today. */
export const isListed = ({ endedOn }: Pick<Facility, 'endedOn'>, today: Day): boolean =>
  endedOn === undefined || endedOn > today;

const collator = new Intl.Collator('ja');

/** 五十音 by reading, then by id: no other order, no ranking. */
export const byKana = <Entry extends FacilityEntry>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => collator.compare(a.data.kana, b.data.kana) || a.id.localeCompare(b.id));

/** By area in the order of the registry, within it by reading; those without an area last. Areas without any are left out. */
export function byArea<Entry extends FacilityEntry>(
  entries: readonly Entry[],
  areas: readonly Area[],
): AreaGroup<Entry>[] {
  const known = new Set(areas.map(({ id }) => id));
  const group = (id: string, name: string, belongs: (area: string | null) => boolean) => ({
    id,
    name,
    entries: byKana(entries.filter(({ data }) => belongs(data.area))),
  });
  return [
    ...areas
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, name }) => group(id, name, (area) => area === id)),
    group('mikakunin', '地区は確認中', (area) => area === null || !known.has(area)),
  ].filter(({ entries }) => entries.length > 0);
}
