import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isError, type Problem } from '../lib/problem.ts';
import { alt } from './alt.ts';
import { asterisks } from './asterisks.ts';
import type { Audit, AuditContext, SiteFinding } from './audit.ts';
import { budgets } from './budgets.ts';
import { everyPage } from './every-page.ts';
import { fewerPages } from './fewer-pages.ts';
import { headings } from './headings.ts';
import { htmlValid } from './html-valid.ts';
import { inlineScript } from './inline-script.ts';
import { inlineStyle } from './inline-style.ts';
import { keptSite } from './kept-site.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { type BuiltPage, factsOf, type PageFacts } from './site.ts';
import { tel } from './tel.ts';
import { titles } from './titles.ts';

/** One check, one file. */
export const AUDITS: readonly Audit[] = [
  everyPage,
  fewerPages,
  links,
  titles,
  headings,
  htmlValid,
  alt,
  tel,
  asterisks,
  origins,
  inlineScript,
  inlineStyle,
  pictureMetadata,
  budgets,
  keptSite,
];

/** Audits a site page by page, as its pages are finished. */
export interface Auditor {
  /** Looks at a page and notes what is needed of it later. */
  page(page: BuiltPage): Promise<void>;
  /** Looks at the whole site, once every page was seen and every file is in place; returns all that was found. */
  finish(): Promise<Problem[]>;
}

export function auditor(context: AuditContext, audits: readonly Audit[] = AUDITS): Auditor {
  const problems: Problem[] = [];
  const pages: PageFacts[] = [];
  const report = (rule: string, { path, needle, ...finding }: SiteFinding) => {
    // Staff mend a text, not what was built from it.
    const place =
      path === undefined
        ? { file: context.content }
        : (context.trace(path, needle) ?? { file: builtFile(path) });
    problems.push({ rule, ...place, ...finding });
  };
  return {
    async page(page) {
      pages.push(factsOf(page, context.base));
      for (const { id, page: look } of audits)
        for (const finding of (await look?.(page, context)) ?? [])
          report(id, { path: page.path, ...finding });
    },
    async finish() {
      const files = new Set(filesOf(context.dir).map((file) => `/${file}`));
      for (const { id, site } of audits)
        for (const finding of (await site?.({ pages, files }, context)) ?? []) report(id, finding);
      return problems.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
    },
  };
}

/** The file of a page inside the site, for messages: `/a/` → `a/index.html`. */
const builtFile = (path: string) => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

/** All files of a folder, relative to it. */
const filesOf = (dir: string): string[] =>
  globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();
