import { nameOf } from '../../lib/page-url.ts';

/** Where the printed sheet of an issue lies, without the base: `/ouchi/12/` → `/ouchi/12/ouchi-12.pdf`. */
export const sheetPath = (issue: string): string => `${issue}ouchi-${nameOf(issue)}.pdf`;
