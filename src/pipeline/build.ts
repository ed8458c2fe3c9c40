import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { auditSite } from '../audit/index.ts';
import { checkContent } from '../check/index.ts';
import { readContent } from '../content/read.ts';
import type { Day } from '../lib/dates.ts';
import { environmentWith } from '../lib/environment.ts';
import { isError, type Problem, ProblemsFound } from '../lib/problem.ts';
import { astroBuild } from './astro.ts';
import { NoBrowser } from './browser.ts';
import { keepPaper, makePaper, type PaperOptions, withoutPaper } from './paper/index.ts';
import { publish, recover } from './publish.ts';
import { buildSearchIndex } from './search-index.ts';
import { drawSharePictures } from './share-pictures.ts';
import { stripMetadata } from './strip-metadata.ts';
import { trimPages } from './trim-pages.ts';

/** What to build and where. */
export interface BuildOptions {
  /** The content folder, inside the project. */
  content: string;
  /** Where the finished site is put. */
  out: string;
  today: Day;
  /** False builds without the printed sheets; no page links to one then. */
  paper: boolean;
  /** One line a step. */
  log: (line: string) => void;
  /** A step within a long step, for a terminal: 12 of 60. */
  progress?: (done: number, all: number) => void;
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
    contacts: [...content.rows.contact.values()].map(({ data }) => data),
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

/** The sheets of the newsletter. Without a browser the site is built all the same, and says so. */
async function printSheets(options: PaperOptions, log: (line: string) => void): Promise<Problem[]> {
  try {
    const { printed, sheets, problems } = await makePaper(options);
    log(`○ 紙（PDF ${sheets}つ、うち新しく作ったもの${printed}つ）`);
    return problems;
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    log(`△ 紙（PDF）は作りませんでした（前に作った${keepPaper(options)}つは残します）。${error.message}`);
    return [];
  }
}

/** Where unfinished sites are made; same disk as the result, so that putting it in place is one rename. */
const WORKSHOP = '.build';

/**
 * The gates in order (design.md §5): check, Astro, search index, audit; only then is the new site put in place.
 * Throws ProblemsFound when something has to be mended; what was published before stays as it was.
 */
export async function buildSite({
  content,
  out,
  today,
  paper,
  log: write,
  progress = () => {},
}: BuildOptions): Promise<BuildResult> {
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
    await astroBuild(fresh, environmentWith({ CONTENT_DIR: content, TODAY: today }), log);
    log('○ ページ');
    const base = new URL(site.url).pathname;
    if (!paper) withoutPaper(fresh, base);
    const late = paper
      ? await printSheets({ site: fresh, published: out, base, content, progress }, log)
      : [];
    await stripMetadata(fresh);
    const pictures = drawSharePictures(fresh, base, {
      siteName: site.name,
      preview: site.status === 'preview',
    });
    log(`○ 共有の絵（${pictures}枚）`);
    await trimPages(fresh);
    const indexed = await buildSearchIndex(fresh);
    log(`○ 検索の索引（${indexed}ページ）`);
    const findings = await auditSite(fresh, base, {
      contacts,
      leastPages: 1,
    });
    if (findings.some(isError)) throw new ProblemsFound(findings);
    log('○ できあがりの点検');
    publish(fresh, out, WORKSHOP);
    return { indexed, warnings: [...problems, ...late] };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
