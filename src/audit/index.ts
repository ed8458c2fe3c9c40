import type { Problem } from '../lib/problem.ts';
import { alt } from './alt.ts';
import { asterisks } from './asterisks.ts';
import type { Audit, AuditContext } from './audit.ts';
import { budgets } from './budgets.ts';
import { headings } from './headings.ts';
import { htmlValid } from './html-valid.ts';
import { inlineStyle } from './inline-style.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { pageCount } from './page-count.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { readBuiltSite } from './site.ts';
import { tel } from './tel.ts';
import { titles } from './titles.ts';

/** One check, one file. */
const AUDITS: Audit[] = [
  pageCount,
  links,
  titles,
  headings,
  htmlValid,
  alt,
  tel,
  asterisks,
  origins,
  inlineStyle,
  pictureMetadata,
  budgets,
];

/** Reads the built site in `dir` and reports everything the audits find. */
export async function auditSite(dir: string, base: string, context: AuditContext): Promise<Problem[]> {
  const site = readBuiltSite(dir, base);
  const found = await Promise.all(AUDITS.map((audit) => audit(site, context)));
  return found.flat();
}
