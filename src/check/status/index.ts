import type { Content } from '../../content/read.ts';
import type { Day } from '../../lib/dates.ts';
import { isError } from '../../lib/problem.ts';
import { checkContent } from '../index.ts';
import { blocking, type Group } from './blocking.ts';
import { due } from './due.ts';
import type { Item } from './item.ts';
import { scheduled } from './scheduled.ts';
import { unfinished } from './unfinished.ts';
import { type Unquoted, unquoted } from './unquoted.ts';

/** How the content stands on a day. */
export interface Status {
  today: Day;
  /** Undefined when site.yaml cannot be read. */
  state: 'preview' | 'live' | undefined;
  /** Errors of the check as the site is now: nothing can be published before they are mended. */
  errors: number;
  due: Item[];
  unfinished: Item[];
  /** Errors of the check as if the site were live. */
  blocking: Group[];
  scheduled: Item[];
  unquoted: Unquoted;
}

/** What staff want to know of their content, the most urgent first. What cannot be read is counted among the errors. */
export const statusOf = (content: Content, today: Day): Status => ({
  today,
  state: content.site?.status,
  errors: checkContent(content, today).filter(isError).length,
  due: due(content, today),
  unfinished: unfinished(content),
  blocking: blocking(content, today),
  scheduled: scheduled(content, today),
  unquoted: unquoted(content),
});
