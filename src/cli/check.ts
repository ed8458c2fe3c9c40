import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/index.ts';
import { readContent } from '../content/read.ts';
import { buildDay, contentDir, environmentWith } from '../lib/environment.ts';
import { formatProblems, isError } from '../lib/problem.ts';
import { astroBuild } from '../pipeline/astro.ts';
import { NoBrowser } from '../pipeline/browser.ts';
import { fitProblems, fitText } from '../pipeline/paper/fit.ts';
import { measurePaper } from '../pipeline/paper/index.ts';

/**
 * `npm run check`: reads what staff wrote and says what to mend, in one run. With `--paper` also how each issue fits its sheet;
 * with `--live` also what is missing before the site may go live (reviews, confirmations, 「市に確認中」).
 */
const day = buildDay();
const content = readContent(contentDir());
const asLive = process.argv.includes('--live');
if (asLive && content.site) content.site = { ...content.site, status: 'live' };
const problems = checkContent(content, day);
const errors = problems.filter(isError).length;
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
const what = asLive ? '公開（live）の前の点検' : '内容の点検';
console.log(
  errors === 0
    ? `○ ${what}: 直すところはありません（お知らせ ${problems.length}件）`
    : `✗ ${what}: 直すところが${errors}件あります`,
);
process.exitCode = errors === 0 ? 0 : 1;
if (errors === 0 && process.argv.includes('--paper')) await checkPaper();

/** Lays every issue out as its sheet, without making a PDF. */
async function checkPaper(): Promise<void> {
  mkdirSync('.build', { recursive: true });
  const room = mkdtempSync(join('.build', 'paper-'));
  try {
    await astroBuild(room, environmentWith({ CONTENT_DIR: contentDir(), TODAY: day }), () => {});
    const base = new URL(content.site?.url ?? 'https://x.example/').pathname;
    for (const { issue, fit } of await measurePaper(room, base)) {
      console.log(fitText(issue, fit));
      const found = fitProblems(`${contentDir()}${issue}index.mdx`, fit);
      if (found.length > 0) console.log(formatProblems(found));
      if (fit.over > 0) process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.log(`✗ 紙の点検はできませんでした。${error.message}`);
    process.exitCode = 1;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
