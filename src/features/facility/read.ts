import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { buildDay } from '../../lib/environment.ts';
import { type AreaGroup, byArea, isListed } from './order.ts';

/** Every facility with a page, those that are listed no longer too. A live site has no samples. */
export const facilities = (): Promise<CollectionEntry<'facility'>[]> => getCollection('facility');

/** The areas of the municipality in their order. */
export const areas = async (): Promise<CollectionEntry<'area'>['data'][]> =>
  (await getCollection('area')).map(({ data }) => data).toSorted((a, b) => a.order - b.order);

/** The facilities that are listed today, by area. */
export async function listedByArea(): Promise<AreaGroup<CollectionEntry<'facility'>>[]> {
  const listed = (await facilities()).filter(({ data }) => isListed(data, buildDay()));
  return byArea(listed, await areas());
}

/** Root-relative address of the page of a facility. */
export const facilityPath = (id: string): string => `${LIST_PATH}${id}/`;

/** Root-relative address of the list. */
export const LIST_PATH = '/iryokikan/';
