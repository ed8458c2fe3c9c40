import type { Day } from '../../lib/dates.ts';
import { editionWith } from '../../page/edition.ts';
import type { ManifestSheet } from '../../page/manifest.ts';
import { lastChange } from './issues.ts';
import type { Issue } from './schema.ts';
import { sheetPath } from './sheet-path.ts';

type PrintedIssue = Pick<Issue, 'pages' | 'updated' | 'corrections' | 'withdrawn'>;

/** The edition of an issue on paper. */
export const editionOf = (issue: PrintedIssue, notice: { on: Day } | undefined): Day =>
  editionWith(lastChange(issue), notice);

/** Where the page lies that is printed: `/ouchi/12/` → `/ouchi/12/print/`. */
export const printPath = (issue: string): string => `${issue}print/`;

/** What is printed of the issues: one that was withdrawn is not. */
export const sheetsToPrint = (
  issues: readonly { id: string; data: PrintedIssue }[],
  notice: { on: Day } | undefined,
): ManifestSheet[] =>
  issues
    .filter(({ data }) => !data.withdrawn)
    .map(({ id, data }) => ({
      page: id,
      print: printPath(id),
      pdf: sheetPath(id),
      pages: data.pages,
      edition: editionOf(data, notice),
    }))
    .toSorted((a, b) => a.page.localeCompare(b.page));
