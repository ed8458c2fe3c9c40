import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from '../audit/site.ts';
import { weigh } from '../audit/weigh.ts';
import { readContent } from '../content/read.ts';
import { readSite } from '../content/site.ts';
import { buildDay } from '../lib/environment.ts';
import { pageFiles } from '../pipeline/finish-pages.ts';
import { searchLists } from '../pipeline/search-lists.ts';
import { besideStarlight } from './bench-beside.ts';
import { BENCH, type Cost, contentOf, contentOfIssues, cost, realPages } from './bench-builds.ts';
import { contentOfFacilities, importCost, listCost } from './bench-facilities.ts';
import { writeFigures } from './bench-figures.ts';
import { fillInCost } from './bench-fill-in.ts';
import { lighthousePages } from './bench-lighthouse.ts';
import { keptCost } from './bench-offline.ts';
import { searchCost } from './bench-search.ts';
import { slidesCost } from './bench-slides.ts';
import { turnCost } from './bench-turn.ts';

/**
 * `npm run bench`: what the site costs, in the order of `PARTS`, after a build of the real content. Parts can be named
 * (`-- lighthouse starlight`), so can sizes for `builds` (`-- builds 500`) and pages for `lighthouse` (`-- lighthouse /soudan/`).
 * Prints; `lighthouse`, `starlight` and `builds`, when they are whole, also write their table into the README. Never fails by a
 * number (the audit holds the byte budgets). Nothing is kept from one run to the next: every figure is measured anew.
 */
const words = process.argv.slice(2);
const sizes = words.map(Number).filter(Boolean);
const dist = join(BENCH, 'dist');

const searching = async () =>
  console.log((await searchCost(dist, searchLists(readContent('content'), buildDay()))).join('\n'));

/** What is measured. Those above `facilities` measure the site that was built first; the others build their own. */
const PARTS: Record<string, (first: Cost) => Promise<void> | void> = {
  /** What every page weighs. */
  pages,
  /** The forms to fill in: weight, and how fast they answer. */
  forms: async () => console.log((await fillInCost(dist)).join('\n')),
  /** Index, a slow telephone, judged questions. */
  search: searching,
  slides: async () => console.log((await slidesCost(dist)).join('\n')),
  /** What keeping the whole site costs. */
  kept: () => console.log(keptCost(dist).join('\n')),
  /** How long a tap takes to the next page on a slow telephone. */
  turn: async () => console.log((await turnCost(dist)).join('\n')),
  /** Lighthouse on every page of the sitemap. */
  lighthouse: () =>
    lighthousePages(
      dist,
      words.filter((word) => word.startsWith('/')),
    ),
  /** Side by side with a site of Starlight made of the same text. */
  starlight: () => besideStarlight(dist),
  /** A list of 350 facilities, and an import of 2,000 rows. */
  facilities,
  /** Builds of the real size and of 500 and 2,000 pages, with their search and bundle. */
  builds,
  /** The sheets of 60 issues. */
  paper,
};

function pages(): void {
  const place = { dir: dist, base: new URL(readSite().url).pathname };
  console.log('page'.padEnd(34), 'paint br', ' gzip', '  JS br', ' gzip');
  for (const file of pageFiles(dist)) {
    const { path, paint, script } = weigh(builtPage(file, readFileSync(join(dist, file), 'utf8')), place);
    const columns = [paint.brotli, paint.gzip, script.brotli, script.gzip].map((bytes) =>
      String(bytes).padStart(7),
    );
    console.log(path.padEnd(34), columns.join(' '));
  }
}

async function facilities(): Promise<void> {
  await cost(contentOfFacilities(join(BENCH, 'facilities'), 350), realPages());
  console.log(`350 facilities, ${await listCost(dist)}`);
  console.log(await importCost(2000));
}

async function builds(first: Cost): Promise<void> {
  const costs = [first];
  for (const pages of sizes.length > 0 ? sizes : [500, 2000]) {
    costs.push(await cost(contentOf(pages), pages));
    await searching();
  }
  const rows = [
    ['texts', 'Astro, finishing', 'most memory', 'all steps', 'of processor', 'most memory', 'bundle'],
    ...costs.map(({ pages, build, whole, bundle }) => [
      String(pages),
      `${build.seconds.toFixed(1)} s`,
      `${build.peak.toFixed(0)} MiB`,
      `${whole.seconds.toFixed(1)} s`,
      `${whole.cpu.toFixed(1)} s`,
      `${whole.peak.toFixed(0)} MiB`,
      `${bundle.seconds.toFixed(1)} s, ${(bundle.bytes / 1e6).toFixed(1)} MB`,
    ]),
  ];
  for (const row of rows) console.log(row.map((cell) => cell.padStart(18)).join(''));
  if (sizes.length === 0)
    writeFigures(
      'builds',
      rows,
      'Real content, then with generated pages beside it. The first row prints every sheet anew, the others find the real ones kept.',
    );
}

async function paper(): Promise<void> {
  const issues = 60;
  const archive = contentOfIssues(issues);
  for (const name of ['printed', 'unchanged']) {
    const { paper } = await cost(archive, realPages());
    console.log(`paper, ${issues} issues, ${name}: ${paper.sheets} sheets in ${paper.seconds.toFixed(1)} s`);
  }
}

const unknown = words.filter((word) => !(word in PARTS || Number(word) || word.startsWith('/')));
if (unknown.length > 0) {
  console.error(`✗ 知らない部分です: ${unknown.join(' ')}\n  あるのは: ${Object.keys(PARTS).join(' ')}`);
  process.exit(1);
}
const named = words.filter((word) => word in PARTS);
rmSync(BENCH, { recursive: true, force: true });
mkdirSync(BENCH, { recursive: true });
const first = await cost('content', realPages());
for (const [name, measure] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n── ${name}`);
  await measure(first);
}
rmSync(BENCH, { recursive: true, force: true });
