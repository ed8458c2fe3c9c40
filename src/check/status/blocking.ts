import type { Content } from '../../content/read.ts';
import type { Day } from '../../lib/dates.ts';
import { isError, type Problem } from '../../lib/problem.ts';
import { checkContent } from '../index.ts';

/** Errors that say the same of different things. */
export interface Group {
  /** The sentence they share, with 「…」 where they differ. */
  what: string;
  problems: Problem[];
}

/** What stops the site from going live, the same things together; what stops it today already comes first. */
export function blocking(content: Content, today: Day): Group[] {
  const live: Content = content.site
    ? { ...content, site: { ...content.site, status: 'live' as const } }
    : content;
  const groups = Map.groupBy(checkContent(live, today).filter(isError), ({ what }) => shared(what));
  const now = ({ problems }: Group) => Number(problems.some(({ rule }) => rule !== 'live'));
  return [...groups]
    .map(([what, problems]): Group => ({ what, problems }))
    .sort((a, b) => now(b) - now(a) || b.problems.length - a.problems.length);
}

/** A name in brackets, which may hold others. */
export const NAME = /「(?:[^「」]|「[^「」]*」)*」/;

/** A sentence without what it names: the first name, the id, the words quoted at its end. */
const shared = (what: string): string =>
  what
    .replace(NAME, '「…」')
    .replace(/（[\w-]+）/, '')
    .replace(/: 「[^」]*」$/, '');
