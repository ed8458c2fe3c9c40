import type { HonestEdit } from './edit.ts';
import { HONEST_REGISTRIES } from './honest-registries.ts';
import { HONEST_TEXTS } from './honest-texts.ts';

/** Ordinary work of staff, close to the slips, written down by people who had not seen the check. */
export const HONEST: HonestEdit[] = [...HONEST_TEXTS, ...HONEST_REGISTRIES];
