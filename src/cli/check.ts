import { parseArgs } from 'node:util';
import { goneAddresses } from '../check/gone.ts';
import { checkContent } from '../check/index.ts';
import { voiceCounts, voiceReport } from '../check/voice.ts';
import { readContent } from '../content/read.ts';
import { buildDay, contentDir } from '../lib/environment.ts';
import { formatAsJson, formatForGitHub, formatProblems, isError } from '../lib/problem.ts';
import { goneFiles } from './gone-files.ts';

/**
 * `npm run check`: reads what staff wrote and says what to mend, in one run. `--fix` mends what is safe in the files first.
 * `--format github` writes annotations for a pull request, `--format json` one array. `--paper` also tells how each issue fits its
 * sheet, `--live` what is missing before the site may go live (reviews, confirmations, 「市に確認中」), `--voice` how sentences end.
 * `--since` names what is published, as Git calls it (origin/main): pages that are gone since then are told.
 */
const HOW =
  '使い方: npm run check -- [--fix] [--format text|github|json] [--paper] [--live] [--voice] [--since origin/main]';
const FORMATS = { text: formatProblems, github: formatForGitHub, json: formatAsJson };
const isFormat = (name: string): name is keyof typeof FORMATS => name in FORMATS;

function asked() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      options: {
        fix: flag,
        paper: flag,
        live: flag,
        voice: flag,
        format: { type: 'string', default: 'text' },
        since: { type: 'string' },
      },
    }).values;
  } catch {
    return undefined;
  }
}
const options = asked();
if (!options || !isFormat(options.format)) {
  console.error(`✗ 書き方がわかりません。${HOW}`);
  process.exit(2);
}
const day = buildDay();
const plain = options.format === 'text';
if (options.fix) {
  const { fixContent } = await import('./fix.ts');
  const changed = fixContent(contentDir(), day);
  if (plain)
    console.log(
      changed.length === 0
        ? '○ 自動で直せるところは、ありませんでした。'
        : `○ 自動で直しました:\n${changed.map((file) => `    ${file}`).join('\n')}\n`,
    );
}
const content = readContent(contentDir());
if (options.live && content.site) content.site = { ...content.site, status: 'live' };
const gone = goneFiles(contentDir(), options.since ?? 'origin/main');
if (!gone && options.since !== undefined) {
  console.error(
    `✗ 「${options.since}」が、${contentDir()} のGitの履歴にありません。公開している枝（origin/main など）の名前を確かめてください。`,
  );
  process.exit(2);
}
const problems = [...checkContent(content, day), ...goneAddresses(gone ?? [], content, day)];
const errors = problems.filter(isError).length;
if (problems.length > 0 || options.format === 'json') console.log(FORMATS[options.format](problems));
if (plain) {
  const what = options.live ? '公開（live）の前の点検' : '内容の点検';
  const notices = problems.length - errors;
  console.log(
    `${problems.length > 0 ? '\n' : ''}${
      errors === 0
        ? `○ ${what}: 直すところはありません（お知らせ ${notices}件）`
        : `✗ ${what}: 直すところが${errors}件あります（ほかに、お知らせ ${notices}件）`
    }`,
  );
  if (options.voice) console.log(`\n${voiceReport(voiceCounts(content))}`);
}
process.exitCode = errors === 0 ? 0 : 1;
// A browser and all that prints is loaded only when it is asked for: the check itself answers within a second.
if (errors === 0 && options.paper) {
  const { checkPaper } = await import('./check-paper.ts');
  if (!(await checkPaper(day, content.site))) process.exitCode = 1;
}
