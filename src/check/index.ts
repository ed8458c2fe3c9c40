import type { Content } from '../content/read.ts';
import type { Day } from '../lib/dates.ts';
import type { Problem } from '../lib/problem.ts';
import { audiences } from './audiences.ts';
import { events } from './events.ts';
import { freshness } from './freshness.ts';
import { images } from './images.ts';
import { issues } from './issues.ts';
import { links } from './links.ts';
import { live } from './live.ts';
import { materials } from './materials.ts';
import { media } from './media.ts';
import { mustNotSay } from './must-not-say.ts';
import { quotes } from './quotes.ts';
import { readings } from './readings.ts';
import type { Rule } from './rule.ts';
import { tone } from './tone.ts';

/** One rule, one file. Each sees all of the content and reports everything it finds. */
const RULES: Rule[] = [
  links,
  images,
  media,
  quotes,
  freshness,
  tone,
  mustNotSay,
  readings,
  audiences,
  events,
  issues,
  materials,
  live,
];

/** The content check: everything wrong in what staff wrote, in one run. */
export function checkContent(content: Content, today: Day): Problem[] {
  return [...content.problems, ...RULES.flatMap((rule) => rule(content, today))];
}
