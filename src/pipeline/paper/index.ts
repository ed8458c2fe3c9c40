import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperCache } from '../../lib/environment.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ManifestSheet } from '../../page/manifest.ts';
import { readManifest } from '../manifest.ts';
import { serveSite } from '../serve.ts';
import { type Fit, fitProblems } from './fit.ts';
import type { Sheet } from './links.ts';
import { openPrinter, type Printer } from './printer.ts';
import { pageCount } from './reproducible.ts';

export interface PaperOptions {
  /** The unfinished site. */
  site: string;
  base: string;
  content: string;
  /** Told after every sheet, for a terminal. */
  progress: (done: number, all: number) => void;
}

/** What became of the sheets. */
export interface PaperResult {
  /** Sheets printed now; the others came from the cache. */
  printed: number;
  /** The sheets that lie in the site, by their paths. */
  sheets: Map<string, Sheet>;
  problems: Problem[];
}

/** A print page of the site. */
interface Job extends ManifestSheet {
  html: string;
}

/** Sheets that are still true. The bench points elsewhere, to print them all. */
const CACHE = paperCache();
const AT_ONCE = 2;

/** The print pages of an unfinished site. */
export const printJobs = (site: string): Job[] =>
  readManifest(site).sheets.map((sheet) => ({
    ...sheet,
    html: readFileSync(join(site, sheet.print, 'index.html'), 'utf8'),
  }));

/**
 * What a sheet depends on: its page (text, quoted registry rows, components, styles), the number of pages it is meant for, the fonts
 * and the code that prints (both under the lockfile and this folder), the browser. The policy header names the other pages of the
 * site, so it is left out.
 */
export function sheetKey({ html, pages }: Pick<Job, 'html' | 'pages'>, version: string): string {
  const sheet = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
  return createHash('sha256').update(RECIPE).update(version).update(`${pages} `).update(sheet).digest('hex');
}

const RECIPE = [
  '../page-in-browser.ts',
  'printer.ts',
  'reproducible.ts',
  'sheet-page.ts',
  'impose.ts',
  'fit.ts',
]
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .concat(
    /"@expo-google-fonts\/biz-udpgothic": "[^"]+"/.exec(readFileSync('package.json', 'utf8'))?.[0] ?? '',
  )
  .join('\n');

/**
 * Makes the printed sheets of a site, always from today's text: what overflows goes onto further pages, and staff are told by
 * how much. Throws NoBrowser where there is none.
 */
export async function makePaper(options: PaperOptions): Promise<PaperResult> {
  const { site, base, content, progress } = options;
  const jobs = printJobs(site);
  const sheets = new Map<string, Sheet>();
  const result: PaperResult = { printed: 0, sheets, problems: [] };
  if (jobs.length > 0) {
    mkdirSync(CACHE, { recursive: true });
    const printer = await openPrinter();
    const { url, server } = await serveSite(site, base);
    try {
      const queue = [...jobs];
      let done = 0;
      const work = async () => {
        for (let job = queue.shift(); job; job = queue.shift()) {
          const { pdf, fit } = await sheetOf(job, printer, printUrl(job, url), result);
          if (fit) result.problems.push(...fitProblems(`${content}${job.page}index.mdx`, fit));
          writeFileSync(join(site, job.pdf), pdf);
          sheets.set(job.pdf, { path: job.pdf, pages: pageCount(pdf), size: pdf.length });
          progress(++done, jobs.length);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } finally {
      await printer.close();
      server.close();
    }
  }
  return result;
}

/** How every issue of an unfinished site fits its sheet, without making one. */
export async function measurePaper(site: string, base: string): Promise<{ issue: string; fit: Fit }[]> {
  const printer = await openPrinter();
  const { url, server } = await serveSite(site, base);
  try {
    const found: { issue: string; fit: Fit }[] = [];
    for (const job of printJobs(site))
      if (job.pages !== undefined)
        found.push({ issue: job.page, fit: await printer.measure(printUrl(job, url), job.pages) });
    return found;
  } finally {
    await printer.close();
    server.close();
  }
}

const printUrl = ({ print }: ManifestSheet, url: string) => new URL(`.${print}`, url).href;

async function sheetOf(
  job: Job,
  printer: Printer,
  url: string,
  result: PaperResult,
): Promise<{ pdf: Buffer; fit?: Fit }> {
  const file = join(CACHE, sheetKey(job, printer.version));
  if (existsSync(`${file}.pdf`))
    return { pdf: readFileSync(`${file}.pdf`), ...JSON.parse(readFileSync(`${file}.json`, 'utf8')) };
  const { pdf, ...fit } = await printer.print(url, job);
  writeFileSync(`${file}.json`, JSON.stringify(fit));
  writeFileSync(`${file}.pdf`, pdf);
  result.printed++;
  return { pdf, ...fit };
}
