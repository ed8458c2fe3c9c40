import { checkContent } from '../check/index.ts';
import { voiceCounts, voiceReport } from '../check/voice.ts';
import { readContent } from '../content/read.ts';
import { buildDay, contentDir } from '../lib/environment.ts';
import { formatProblems, isError } from '../lib/problem.ts';

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
if (process.argv.includes('--voice')) console.log(`\n${voiceReport(voiceCounts(content))}`);
// A browser and all that prints is loaded only when it is asked for: the check itself answers within a second.
if (errors === 0 && process.argv.includes('--paper')) {
  const { checkPaper } = await import('./check-paper.ts');
  if (!(await checkPaper(day, content.site))) process.exitCode = 1;
}
