import { type Day, latest } from '../../lib/dates.ts';
import type { ManifestSheet } from '../../page/manifest.ts';
import { lastChange } from './issues.ts';
import type { Issue } from './schema.ts';
import { sheetPath } from './sheet-path.ts';

type PrintedIssue = Pick<Issue, 'pages' | 'updated' | 'corrections' | 'withdrawn'>;

/** The newest change a reader of the paper may rely on: of the issue, or of a notice that stands on every sheet. */
export const editionOf = (issue: PrintedIssue, notice: { on: Day } | undefined): Day =>
  latest([lastChange(issue), ...(notice ? [notice.on] : [])]);

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
