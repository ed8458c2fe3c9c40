import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../lib/dates.ts';
import { isError, type Problem, ProblemsFound } from '../lib/problem.ts';
import { astroBuild } from './astro.ts';
import { auditSite } from './audit/index.ts';
import { checkContent } from './check/index.ts';
import { readContent } from './content/read.ts';
import { publish, recover } from './publish.ts';
import { buildSearchIndex } from './search-index.ts';
import { trimPages } from './trim-pages.ts';

/** What to build and where. */
export interface BuildOptions {
  /** The content folder, inside the project. */
  content: string;
  /** Where the finished site is put. */
  out: string;
  today: Day;
  /** One line a step. */
  log: (line: string) => void;
}

/** What the build did, for `npm run bench` and the last line on the terminal. */
export interface BuildResult {
  indexed: number;
  /** Warnings of the check: shown, never blocking. */
  warnings: Problem[];
}

/** What the later steps need of the content; the parsed pages themselves are let go. */
function readAndCheck(dir: string, today: Day) {
  const content = readContent(dir);
  return {
    problems: checkContent(content, today),
    site: content.site,
    contacts: [...content.contacts.values()].map(({ data }) => data),
  };
}

/** Adds to every line the seconds since the line before. */
function stopwatch(write: (line: string) => void): (line: string) => void {
  let last = performance.now();
  return (line) => {
    const now = performance.now();
    write(`${line} ${((now - last) / 1000).toFixed(1)} 秒`);
    last = now;
  };
}

/** Where unfinished sites are made; same disk as the result, so that putting it in place is one rename. */
const WORKSHOP = '.build';

/**
 * The gates in order (design.md §5): check, Astro, search index, audit; only then is the new site put in place.
 * Throws ProblemsFound when something has to be mended; what was published before stays as it was.
 */
export async function buildSite({ content, out, today, log: write }: BuildOptions): Promise<BuildResult> {
  const log = stopwatch(write);
  mkdirSync(WORKSHOP, { recursive: true });
  if (recover(out, WORKSHOP)) log('前のビルドが途中で止まっていたので、最後の良い版に戻しました。');

  const { problems, site, contacts } = readAndCheck(content, today);
  if (problems.some(isError)) throw new ProblemsFound(problems);
  log('○ 内容の点検');

  if (!site) throw new Error('site.yaml を読めませんでした。');
  const room = mkdtempSync(join(WORKSHOP, 'site-'));
  try {
    const fresh = join(room, 'dist');
    await astroBuild(fresh, { ...process.env, CONTENT_DIR: content, TODAY: today }, log);
    await trimPages(fresh);
    log('○ ページ');
    const indexed = await buildSearchIndex(fresh);
    log(`○ 検索の索引（${indexed}ページ）`);
    const findings = await auditSite(fresh, new URL(site.url).pathname, {
      contacts,
      leastPages: site.leastPages,
    });
    if (findings.some(isError)) throw new ProblemsFound(findings);
    log('○ できあがりの点検');
    publish(fresh, out, WORKSHOP);
    return { indexed, warnings: problems };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
