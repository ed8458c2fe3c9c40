import type { Mistake } from './edit.ts';
import { REGISTRY_MISTAKES } from './registries.ts';
import { TEXT_MISTAKES } from './texts.ts';

/** Slips of staff, written down by people who had not seen the check. */
export const MISTAKES: Mistake[] = [
  ...TEXT_MISTAKES,
  ...REGISTRY_MISTAKES.map((one) => ({ ...one, name: `in a registry or a head: ${one.name}` })),
];
