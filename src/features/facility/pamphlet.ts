import { type Day, latest } from '../../lib/dates.ts';
import { buildDay } from '../../lib/environment.ts';
import type { ManifestSheet } from '../../page/manifest.ts';
import { texts } from '../../page/read.ts';
import { site } from '../../registry/read.ts';
import { isListed } from './order.ts';
import { facilities, LIST_PATH } from './read.ts';

/** Where the printed list lies, without the base. */
export const PAMPHLET = { print: `${LIST_PATH}print/`, pdf: `${LIST_PATH}zaitaku-iryokikan.pdf` };

/**
 * The newest change a reader of the printed list may rely on: of the edition the city counts, of the page of the list, of a
 * confirmation, of a facility that left, of a notice that stands on every sheet.
 */
export async function pamphletEdition(): Promise<Day> {
  const today = buildDay();
  const { pamphlet, notice } = await site();
  const days = (await facilities()).flatMap(({ data }) => [
    data.confirmedOn,
    isListed(data, today) ? null : data.endedOn,
  ]);
  const page = (await texts()).get(LIST_PATH)?.updated ?? '2000-01-01';
  return latest([page, ...[pamphlet?.on, notice?.on, ...days].filter((day) => day != null)]);
}

/** The printed list, as soon as there is anything on it and a page it belongs to. */
export async function pamphletToPrint(): Promise<ManifestSheet[]> {
  const listed = (await facilities()).some(({ data }) => isListed(data, buildDay()));
  if (!listed || !(await texts()).has(LIST_PATH)) return [];
  return [{ page: LIST_PATH, ...PAMPHLET, edition: await pamphletEdition() }];
}
