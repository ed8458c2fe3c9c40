import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';

/** The issues that are out on the day of this build: the others do not enter the collection (content.config.ts). */
export const issues = (): Promise<CollectionEntry<'issue'>[]> => getCollection('issue');

/** `/ouchi/12/` → `ouchi-12`: the name of its sheet. */
export const sheetName = (id: string): string => `ouchi-${id.split('/').at(-2)}`;

/** Where the printed sheet of an issue lies, without the base. */
export const sheetPath = (id: string): string => `${id}${sheetName(id)}.pdf`;
