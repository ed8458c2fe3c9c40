import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../lib/dates.ts';
import { contentDir, environmentWith } from '../lib/environment.ts';
import { formatProblems } from '../lib/problem.ts';
import { astroBuild } from '../pipeline/astro.ts';
import { NoBrowser } from '../pipeline/browser.ts';
import { AnotherBuild, lockDirectory, WORK_DIR } from '../pipeline/lock.ts';
import { fitProblems, fitText } from '../pipeline/paper/fit.ts';
import { measurePaper } from '../pipeline/paper/index.ts';
import type { Site } from '../registry/site/schema.ts';

/** `npm run check -- --paper`: lays every issue out as its sheet, without making a PDF. Returns whether it could. */
export async function checkPaper(day: Day, site: Site | undefined): Promise<boolean> {
  try {
    const unlock = lockDirectory(WORK_DIR);
    const work = mkdtempSync(join(WORK_DIR, 'paper-'));
    try {
      await astroBuild(work, environmentWith({ CONTENT_DIR: contentDir(), TODAY: day }), () => {});
      const base = new URL(site?.url ?? 'https://x.example/').pathname;
      for (const { issue, fit } of await measurePaper(work, base)) {
        console.log(fitText(issue, fit));
        const found = fitProblems(`${contentDir()}${issue}index.mdx`, fit);
        if (found.length > 0) console.log(formatProblems(found));
      }
      return true;
    } finally {
      rmSync(work, { recursive: true, force: true });
      unlock();
    }
  } catch (error) {
    if (!(error instanceof NoBrowser || error instanceof AnotherBuild)) throw error;
    console.log(`✗ 紙の点検はできませんでした。${error.message}`);
    return false;
  }
}
