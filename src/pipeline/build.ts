import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditContext } from '../audit/audit.ts';
import { auditor } from '../audit/index.ts';
import { checkContent } from '../check/index.ts';
import { readContent } from '../content/read.ts';
import type { Day } from '../lib/dates.ts';
import { environmentWith } from '../lib/environment.ts';
import { isError, type Problem, ProblemsFound } from '../lib/problem.ts';
import { inlineScriptHashes } from '../page/inline-scripts.ts';
import type { Site } from '../registry/site/schema.ts';
import { astroBuild } from './astro.ts';
import { publishedTexts, templates, tracer, unpublishedUrls } from './authored.ts';
import { NoBrowser } from './browser.ts';
import type { BundleOptions } from './bundle/index.ts';
import { publishBundle } from './bundle/publish.ts';
import { openCache } from './cache.ts';
import { type FinishOptions, finishPages, pageFiles } from './finish-pages.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { lockDirectory, WORK_DIR } from './lock.ts';
import { readManifest, removeManifest } from './manifest.ts';
import { writeOfflineList } from './offline-list.ts';
import { makePaper, type PaperOptions, type PaperResult } from './paper/index.ts';
import { begin, publish, recover } from './publish.ts';
import { type SearchLists, searchIndex } from './search-index.ts';
import { searchLists } from './search-lists.ts';
import { drawSharePictures } from './share-pictures.ts';
import { makeSlides, type SlidesOptions, type SlidesResult } from './slides/index.ts';
import { stripMetadata } from './strip-metadata.ts';

/** What to build and where. */
export interface BuildOptions {
  /** The content folder, inside the project. */
  content: string;
  /** Where the finished site is put. */
  out: string;
  today: Day;
  /** False builds without the printed sheets, to which no page links then, and with slides as they are, one for each heading. */
  paper: boolean;
  /** True where far fewer pages than before are meant, and no accident. */
  fewerPages?: boolean;
  /** One line a step. */
  log: (line: string) => void;
  /** A step within a long step, for a terminal: 12 of 60. */
  progress?: (done: number, all: number) => void;
}

/** What the build did, for the last line on the terminal. */
export interface BuildResult {
  /** Warnings of the check, the sheets and the audit: shown, never blocking. */
  warnings: Problem[];
}

/** What the later steps need of the content; the parsed pages themselves are let go. */
function readAndCheck(dir: string, today: Day) {
  const content = readContent(dir);
  return {
    problems: checkContent(content, today),
    site: content.site,
    texts: publishedTexts(content, today),
    unpublished: unpublishedUrls(content, today),
    contacts: [...content.rows.contact.values()].map(({ data }) => data),
    lists: searchLists(content, today),
    facilityNumbers: [...content.rows.facility.values()].flatMap(({ data }) => data.tel ?? []),
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

type Printed = Pick<PaperResult, 'sheets' | 'problems'>;
type Slides = Pick<SlidesResult, 'files' | 'problems'>;

/** What is made in a browser. Without one the site is built all the same, with `otherwise` in its place, and says so. */
async function inBrowser<Made>(
  make: () => Promise<Made>,
  otherwise: Made,
  without: string,
  log: (line: string) => void,
): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    log(`△ ${without}${error.message}`);
    return otherwise;
  }
}

/** The printed sheets. Without a browser pages lead to what can be printed by hand. */
const printSheets = (options: PaperOptions, log: (line: string) => void): Promise<Printed> =>
  inBrowser<Printed>(
    async () => {
      const result = await makePaper(options);
      log(`○ 紙（PDF ${result.sheets.size}つ、うち新しく作ったもの${result.printed}つ）`);
      return result;
    },
    NOT_PRINTED,
    '紙（PDF）は作りませんでした。ページからは、印刷する形のページが開きます。',
    log,
  );

/** The slides. Without a browser there is one for each heading, and it scrolls. */
const laySlides = (options: SlidesOptions, log: (line: string) => void): Promise<Slides> =>
  inBrowser<Slides>(
    async () => {
      const result = await makeSlides(options);
      log(`○ スライド（${result.slides}枚）`);
      return result;
    },
    NOT_LAID,
    'スライドは、見出しごとに1枚のままです。',
    log,
  );

const NOT_PRINTED: Printed = { sheets: new Map(), problems: [] };
const NOT_LAID: Slides = { files: new Map(), problems: [] };

/** Share pictures that were drawn before. */
const PICTURES = 'node_modules/.cache/share';

/**
 * The gates in order (design.md §5): check, Astro, sheets, pictures, one pass over the pages with search index and audit; only then
 * is the new site put in place. Throws ProblemsFound when something has to be mended, AnotherBuild when one is at work already;
 * what was published before stays as it was.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const unlock = lockDirectory(WORK_DIR);
  try {
    return await buildAlone({ ...options, log: stopwatch(options.log) });
  } finally {
    unlock();
  }
}

async function buildAlone(options: BuildOptions): Promise<BuildResult> {
  const { content, out, today, paper, log, progress = () => {} } = options;
  begin(out, WORK_DIR);
  if (recover(out, WORK_DIR)) log('前のビルドが途中で止まっていたので、最後の良い版に戻しました。');

  const { problems, site, texts, unpublished, contacts, facilityNumbers, lists } = readAndCheck(
    content,
    today,
  );
  if (problems.some(isError)) throw new ProblemsFound(problems);
  log('○ 内容の点検');

  if (!site) throw new Error('site.yaml を読めませんでした。');
  const work = mkdtempSync(join(WORK_DIR, 'site-'));
  try {
    const fresh = join(work, 'dist');
    await astroBuild(fresh, environmentWith({ CONTENT_DIR: content, TODAY: today }), log, texts.length);
    log('○ ページ');

    const base = new URL(site.url).pathname;
    const manifest = readManifest(fresh);
    const trace = tracer(texts);
    const slides: Slides = paper ? await laySlides({ site: fresh, base, today, trace }, log) : NOT_LAID;
    if (slides.problems.some(isError)) throw new ProblemsFound(slides.problems);
    const { sheets, problems: unfit }: Printed = paper
      ? await printSheets({ site: fresh, base, content, progress }, log)
      : NOT_PRINTED;
    const pictures = openCache(PICTURES, today);
    const preview = site.status === 'preview';
    const drawn = await drawSharePictures(
      fresh,
      manifest,
      { siteName: site.name, newsletter: site.newsletter, preview },
      pictures,
    );
    pictures.prune();
    log(`○ 共有の絵（${drawn}枚）`);
    removeManifest(fresh);

    const byPath = templates(manifest, texts);
    const published = options.fewerPages || !existsSync(out) ? undefined : pageFiles(out).length;
    const scripts = new Set(await inlineScriptHashes(base));
    const bundle = { dir: fresh, site, day: today };
    const findings = await goOverPages(
      { site: fresh, base, sheets: new Map([...sheets, ...slides.files]), unpublished, scripts },
      lists,
      bundle,
      log,
      {
        dir: fresh,
        content,
        base,
        contacts,
        facilityNumbers,
        scripts,
        expected: texts.map(({ url }) => url),
        templateOf: (path) => byPath.get(path),
        published,
        trace,
      },
    );
    if (findings.some(isError)) throw new ProblemsFound(findings);
    publish(fresh, out, WORK_DIR);
    return { warnings: [...problems, ...slides.problems, ...unfit, ...findings] };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The pass over the pages, then what can only be said of all of them. */
async function goOverPages(
  options: Omit<FinishOptions, 'index' | 'auditor'>,
  lists: SearchLists,
  bundle: BundleOptions & { site: Site },
  log: (line: string) => void,
  context: AuditContext,
): Promise<Problem[]> {
  const index = searchIndex(lists);
  const audit = auditor(context);
  const pages = await finishPages({ ...options, index, auditor: audit });
  const indexed = await index.write(options.site);
  await stripMetadata(options.site);
  log(`○ 仕上げと検索の索引（${pages}ページ、検索にのるのは${indexed}ページ）`);
  log(`○ 持ち出し版（zip、${await publishBundle(bundle)}）`);
  writeHostFiles(options.site, bundle.site, join(context.content, 'site.yaml'));
  // Last: it lists every file as it is published.
  await writeOfflineList(options.site);
  const findings = await audit.finish();
  log('○ できあがりの点検');
  return findings;
}
