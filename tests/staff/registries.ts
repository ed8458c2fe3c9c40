import type { Mistake } from './edit.ts';
import { CONTACT_MISTAKES, FACT_MISTAKES } from './registries/contacts-facts.ts';
import { EVENT_MISTAKES, ISSUE_MISTAKES } from './registries/events-issues.ts';
import { FACILITY_MISTAKES } from './registries/facilities.ts';
import { FRONT_MATTER_MISTAKES } from './registries/front-matter.ts';
import { GLOSSARY_MISTAKES, LIST_MISTAKES, SEARCH_MISTAKES } from './registries/lists.ts';
import { FILE_MISTAKES, SITE_MISTAKES } from './registries/site-files.ts';
import { TYPED_MISTAKES } from './registries/typed.ts';

/** Slips of staff in registries and in the items at the head of a file. */
export const REGISTRY_MISTAKES: Mistake[] = [
  ...FRONT_MATTER_MISTAKES,
  ...CONTACT_MISTAKES,
  ...FACT_MISTAKES,
  ...EVENT_MISTAKES,
  ...ISSUE_MISTAKES,
  ...FACILITY_MISTAKES,
  ...GLOSSARY_MISTAKES,
  ...SEARCH_MISTAKES,
  ...LIST_MISTAKES,
  ...SITE_MISTAKES,
  ...FILE_MISTAKES,
  ...TYPED_MISTAKES,
];
