import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content/read.ts';
import { buildDay, contentDir, outDir } from '../lib/environment.ts';
import { NoBrowser } from '../pipeline/browser.ts';
import { pageFiles } from '../pipeline/finish-pages.ts';
import { indexFolder } from '../pipeline/search-index.ts';
import {
  boxesOf,
  byType,
  type Figures,
  figuresOf,
  percents,
  placeOf,
  readQueries,
  toldShare,
} from '../pipeline/search-judge.ts';
import { searchLists } from '../pipeline/search-lists.ts';
import { baseOf, judged, openPlain, openTrial } from '../pipeline/search-trial.ts';

/**
 * `npm run search -- try|judge|index`: asks the search of a built site, judges it by a table of questions beside Pagefind as it comes,
 * indexes any folder of pages. The folder is `dist/` where none is named.
 */
const HOW = `書き方:
  npm run search -- try "家で診てもらう" [フォルダー]     その質問で出るページと、その理由
  npm run search -- judge 質問の表.tsv [フォルダー]       表の質問で、正しいページがどれだけ上に出るか
  npm run search -- index フォルダー                      できあがったページ（HTML）のフォルダーの、検索の索引を作り直す`;

/** How many results `try` shows, and how many reasons for each. */
const RESULTS = 10;
const REASONS = 5;

/** Japanese signs are as wide as two letters on a terminal. */
const wide = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - [...text].length - (text.match(/[^ -~]/g)?.length ?? 0)));
const line = (name: string, count: string, cells: readonly string[]): string =>
  wide(name, 12) + count.padStart(6) + cells.map((cell) => cell.padStart(8)).join('');

const [command, argument, folder = outDir()] = process.argv.slice(2);
const commands: Record<string, ((argument: string) => Promise<void>) | undefined> = {
  try: tryQuery,
  judge,
  index,
};
try {
  const run = commands[command ?? ''];
  if (!run || argument === undefined) throw new Error(`書き方がわかりません。\n${HOW}`);
  await run(argument);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof NoBrowser ? 2 : 1;
}

async function tryQuery(query: string): Promise<void> {
  const trial = await openTrial(folder);
  try {
    const { boxes, told } = await trial.shown(query);
    const hits = await trial.hits(query);
    if (boxes.length > 0) console.log(`上に出る囲み: ${boxes.join('、')}`);
    console.log(
      told ? '合うページがない、と伝えます。近いのは:' : `${hits.length}ページ（${trial.pages}ページのうち）`,
    );
    hits.slice(0, RESULTS).forEach(({ page, score, coverage, why }, i) => {
      console.log(`\n${i + 1}. ${page.title}  ${page.url}`);
      console.log(`   点数 ${score.toFixed(1)}  質問のうち答えている分 ${(coverage * 100).toFixed(0)} %`);
      for (const { token, fields, points } of why.toSorted((a, b) => b.points - a.points).slice(0, REASONS))
        console.log(`   ${points.toFixed(1).padStart(6)}  ${token}（${fields.join('、')}）`);
    });
  } finally {
    await trial.close();
  }
}

async function judge(file: string): Promise<void> {
  const queries = readQueries(readFileSync(file, 'utf8'));
  const trial = await openTrial(folder);
  const ours = await judged(queries, trial).finally(() => trial.close());
  const engine = await openPlain(folder);
  const plain = await judged(queries, engine).finally(() => engine.close());

  console.log(
    `${queries.length}の質問、${trial.pages}ページ。Pagefind＝同じページを、Pagefind のままでさがした数字\n`,
  );
  console.log(line('', '質問', ['1位', '3位まで', '5位まで', 'MRR@10', '0件']), '  Pagefind');
  const row = (name: string, figures: Figures, other: Figures | undefined) =>
    console.log(
      line(name, String(figures.questions), percents(figures)),
      ' ',
      other
        ? percents(other)
            .map((cell) => cell.padStart(6))
            .join('')
        : '',
    );
  row('すべて', figuresOf(ours), figuresOf(plain));
  const types = byType(plain);
  for (const [type, figures] of byType(ours)) if (figures.questions > 0) row(type, figures, types.get(type));

  const { questions, told } = toldShare(ours);
  const { missing, needless } = boxesOf(ours);
  const calm = queries.filter(({ pins }) => pins.length === 0).length;
  console.log(`\n合うページがないと伝えた: ${told} / ${questions}`);
  console.log(`囲みが要るのに出ない: ${missing.length} / ${queries.length - calm}  ${missing.join('、')}`);
  console.log(`囲みが要らないのに出る: ${needless.length} / ${calm}  ${needless.join('、')}`);
  const wrong = ours.filter(({ asked, shown }) => asked.landing.length > 0 && placeOf(asked, shown) !== 0);
  if (wrong.length > 0) console.log('\n1位でなかった質問:');
  for (const { asked, shown } of wrong) {
    const place = placeOf(asked, shown);
    const stands = place < 0 ? '出ない' : `${place + 1}位`;
    console.log(
      `  ${asked.query}（${asked.type}） ${asked.landing.join(' | ')}: ${stands}、1位は ${shown.links[0] ?? 'なし'}`,
    );
  }
}

async function index(site: string): Promise<void> {
  baseOf(site);
  const started = performance.now();
  const pages = await indexFolder(site, pageFiles(site), searchLists(readContent(contentDir()), buildDay()));
  console.log(
    `○ ${pages}ページの索引を作りました（${((performance.now() - started) / 1000).toFixed(1)} 秒）: ${join(site, 'pagefind')}`,
  );
}
