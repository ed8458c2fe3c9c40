import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';

/** The issues that are out on the day of this build: the others do not enter the collection (content.config.ts). */
export const issues = (): Promise<CollectionEntry<'issue'>[]> => getCollection('issue');
