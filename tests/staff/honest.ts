import type { HonestEdit } from './edit.ts';

/** Ordinary work of staff. */
export const HONEST: HonestEdit[] = [
  { name: 'a sentence is added', edit: (city) => city.append('pages/soudan.mdx', '窓口は2つあります。') },
];
