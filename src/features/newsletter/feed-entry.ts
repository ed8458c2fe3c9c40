import { japaneseDate, latest } from '../../lib/dates.ts';
import type { FeedEntry } from './feed.ts';
import { lastChange } from './issues.ts';
import { type Issue, issueName } from './schema.ts';

type FeedIssue = Pick<
  Issue,
  'number' | 'issuedOn' | 'title' | 'summary' | 'updated' | 'corrections' | 'withdrawn'
>;

/** How the feed tells of an issue: its corrections come first, and one that was withdrawn says only that. */
export function entryOf(issue: FeedIssue, url: string, articles: readonly { title: string }[]): FeedEntry {
  const { issuedOn, title, summary, updated, corrections, withdrawn } = issue;
  const corrected = corrections.map(({ on, what }) => `訂正（${japaneseDate(on)}）: ${what}`);
  return {
    url,
    title: `${withdrawn ? '【取り下げ】' : corrections.length > 0 ? '【訂正】' : ''}${issueName(issue)} ${title}`,
    summary: withdrawn ? `この号は取り下げました。${withdrawn.why}` : [...corrected, summary].join('\n'),
    published: issuedOn ?? updated,
    // An entry is never updated before it was published (RFC 4287 readers sort by it).
    updated: latest([issuedOn ?? updated, lastChange(issue)]),
    articles: withdrawn ? [] : articles.map(({ title }) => title),
  };
}
