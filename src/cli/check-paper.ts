import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../lib/dates.ts';
import { contentDir, environmentWith } from '../lib/environment.ts';
import { formatProblems } from '../lib/problem.ts';
import { astroBuild } from '../pipeline/astro.ts';
import { NoBrowser } from '../pipeline/browser.ts';
import { fitProblems, fitText } from '../pipeline/paper/fit.ts';
import { measurePaper } from '../pipeline/paper/index.ts';
import type { Site } from '../registry/site/schema.ts';

/** `npm run check -- --paper`: lays every issue out as its sheet, without making a PDF. Returns whether all fit. */
export async function checkPaper(day: Day, site: Site | undefined): Promise<boolean> {
  let good = true;
  mkdirSync('.build', { recursive: true });
  const room = mkdtempSync(join('.build', 'paper-'));
  try {
    await astroBuild(room, environmentWith({ CONTENT_DIR: contentDir(), TODAY: day }), () => {});
    const base = new URL(site?.url ?? 'https://x.example/').pathname;
    for (const { issue, fit } of await measurePaper(room, base)) {
      console.log(fitText(issue, fit));
      const found = fitProblems(`${contentDir()}${issue}index.mdx`, fit);
      if (found.length > 0) console.log(formatProblems(found));
    }
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.log(`✗ 紙の点検はできませんでした。${error.message}`);
    good = false;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  return good;
}
