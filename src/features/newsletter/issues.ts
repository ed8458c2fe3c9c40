import { type Day, fiscalYear, isRecent, latest } from '../../lib/dates.ts';
import type { Issue } from './schema.ts';

/** What the lists need of an issue. */
export type ListedIssue = Pick<Issue, 'number' | 'issuedOn' | 'sample' | 'season'>;

/** Whether an issue is out on a day: samples only in a preview, an issue from its day on. */
export const isOut = ({ issuedOn, sample }: ListedIssue, today: Day, live: boolean): boolean =>
  sample ? !live : issuedOn !== null && issuedOn <= today;

/** The day of the last change a reader may notice: of the text, a correction, a withdrawal. */
export const lastChange = ({
  updated,
  corrections,
  withdrawn,
}: Pick<Issue, 'updated' | 'corrections' | 'withdrawn'>): Day =>
  latest([updated, ...corrections.map(({ on }) => on), ...(withdrawn ? [withdrawn.on] : [])]);

/** Newest first; samples, which have no day, last: by the year they belong to, the latest first. */
export const newestFirst = <Entry extends { id: string; data: ListedIssue }>(
  issues: readonly Entry[],
): Entry[] =>
  issues.toSorted(
    (a, b) =>
      Number(a.data.sample) - Number(b.data.sample) ||
      (b.data.issuedOn ?? '').localeCompare(a.data.issuedOn ?? '') ||
      (b.data.number ?? 0) - (a.data.number ?? 0) ||
      b.data.season.localeCompare(a.data.season, 'ja', { numeric: true }) ||
      a.id.localeCompare(b.id),
  );

/** Whether a list still shows an issue with its picture: a sample, or one of this fiscal year and the last. */
export const isRecentIssue = ({ issuedOn }: ListedIssue, today: Day): boolean =>
  issuedOn === null || isRecent(issuedOn, today);

/** The archive: newest first under their fiscal years; samples under 見本. */
export function byFiscalYear<Entry extends { id: string; data: ListedIssue }>(
  issues: readonly Entry[],
): [year: string, issues: Entry[]][] {
  const years = new Map<string, Entry[]>();
  for (const issue of newestFirst(issues)) {
    const year = issue.data.issuedOn === null ? '見本' : fiscalYear(issue.data.issuedOn);
    years.set(year, [...(years.get(year) ?? []), issue]);
  }
  return [...years];
}

/** The issues before and after one, by time; samples have none. */
export function neighbours<Entry extends { id: string; data: ListedIssue }>(
  issues: readonly Entry[],
  id: string,
) {
  const sorted = newestFirst(issues.filter(({ data }) => !data.sample));
  const at = sorted.findIndex((issue) => issue.id === id);
  return { older: at < 0 ? undefined : sorted[at + 1], newer: at < 1 ? undefined : sorted[at - 1] };
}
