import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../content/read.ts';
import { editedYaml, facilityYaml } from '../features/facility/exchange/facility-yaml.ts';
import { openData } from '../features/facility/exchange/open-data.ts';
import { type Change, importPlan, isHeading } from '../features/facility/exchange/plan.ts';
import { fillPlan, KAIGO, NAVII, type PublicList } from '../features/facility/exchange/public-facts.ts';
import { readTable, type Table, type TableProblem } from '../features/facility/exchange/read-table.ts';
import type { Facility } from '../features/facility/schema.ts';
import { buildDay, contentDir } from '../lib/environment.ts';

/**
 * `npm run facility -- import|import-navii|import-kaigo|export`: facilities from tables and into tables. Without `--write` it only
 * says what it would do. It never deletes, and writes nothing while anything is wrong.
 */
const HOW = `書き方:
  npm run facility -- import 表.xlsx            表（.xlsx か .csv）をくらべる。書きこむには --write をつける
  npm run facility -- import-navii 一覧.csv     国の「ナビイ」の一覧から、空いている所だけをうめる
  npm run facility -- import-kaigo 一覧.csv     国の「介護サービス情報の公表」の一覧から、空いている所だけをうめる
  npm run facility -- export フォルダー          オープンデータの表を書き出す`;

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

function argumentsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
  } catch {
    return stop(`✗ 書き方がわかりません。\n${HOW}`);
  }
}

const { positionals, values } = argumentsGiven();
const [command, ...files] = positionals;
const content = readContent(contentDir());
const broken = content.problems.filter(
  ({ file, severity }) => severity !== 'warning' && file.includes('/iryokikan/'),
);
if (broken.length > 0)
  stop(
    `✗ いまの医療機関のファイルに、読めないものがあります。先に npm run check で直してください: ${broken.map(({ file }) => file).join('、')}`,
  );
const { site } = content;
if (!site) stop('✗ site.yaml が読めません。npm run check で確かめてください。');
const existing = new Map([...content.rows.facility].map(([id, { data }]) => [id, data]));
const context = {
  areas: [...content.rows.area.values()].map(({ data }) => data),
  centre: site?.location,
  today: buildDay(),
};
const folder = join(contentDir(), 'iryokikan');

switch (command) {
  case 'import':
    await runImport();
    break;
  case 'import-navii':
    await runFill(NAVII);
    break;
  case 'import-kaigo':
    await runFill(KAIGO);
    break;
  case 'export':
    runExport();
    break;
  default:
    stop(HOW);
}

async function tables(heading: (cells: readonly string[]) => boolean): Promise<Table[]> {
  if (files.length === 0) stop(`✗ ファイルの名前がありません。\n${HOW}`);
  const read: Table[] = [];
  for (const file of files) read.push(await readTable(basename(file), bytesOf(file), heading));
  return read;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return stop(`✗ 「${file}」が開けません。名前と場所を確かめてください。`);
  }
}

async function runImport(): Promise<void> {
  const plan = importPlan(await tables(isHeading), existing, context);
  section(
    '新しく加わる',
    plan.added.map(({ id, data }) => `${data.name}（${id}.yaml、${data.kind}）`),
  );
  section(
    '変わる',
    plan.changed.map(({ id, data, changes }) => `${data.name}（${id}.yaml）${lines(changes)}`),
  );
  console.log(`変わらない: ${plan.unchanged.length}件`);
  section(
    'この表にない（消しません。載せるのをやめるときは、そのファイルに endedOn: 日付 と書きます）',
    plan.vanished.map(({ id, name }) => `${name}（${id}.yaml）`),
  );
  section('食いちがい', plan.conflicts.map(problemText));
  section('直すところ', plan.problems.map(problemText));
  for (const note of plan.notes) console.log(`△ ${note}`);
  const wrong = plan.problems.length + plan.conflicts.length;
  const planned = [...plan.added, ...plan.changed];
  if (wrong > 0) stop(`✗ 直すところと食いちがいが${wrong}件あります。何も書きこんでいません。`);
  write(planned, plan.changed);
}

async function runFill(list: PublicList): Promise<void> {
  const plan = fillPlan(await tables(list.isHeading), list, existing, site ?? { city: '' }, context);
  section(
    'うまる',
    plan.filled.map(({ id, data, changes }) => `${data.name}（${id}.yaml）${lines(changes)}`),
  );
  section(
    '食いちがい（いまのままにします。電話などで確かめてください）',
    plan.conflicts.map(
      ({ id, field, ours, theirs }) =>
        `${id}.yaml ${field}: いま ${short(ours)}、${list.name}は ${short(theirs)}`,
    ),
  );
  section(
    `${list.name}に見つからない`,
    plan.missing.map((id) => `${id}.yaml`),
  );
  section('使わなかった値', plan.problems.map(problemText));
  if (plan.problems.some(({ row }) => row === undefined))
    stop('✗ 読めない表があります。何も書きこんでいません。');
  write(plan.filled, plan.filled);
}

function runExport(): void {
  const [to = '.tmp/data'] = files;
  mkdirSync(to, { recursive: true });
  const entries = [...existing].map(([id, data]) => ({ id, data }));
  if (!site) return;
  for (const [name, text] of openData(entries, site, context, context.today))
    writeFileSync(join(to, name), text);
  console.log(`○ ${to} に書き出しました。見本と、載せるのをやめたところは、ふくみません。`);
}

/** All of it or, without `--write`, none. */
function write(
  planned: readonly { id: string; data: Facility }[],
  changed: readonly { id: string; changes: readonly Change[] }[],
): void {
  if (planned.length === 0) {
    console.log('○ 書きこむことは、ありません。');
    return;
  }
  if (!values.write) {
    console.log(
      `○ 確かめただけです。書きこむには、おわりに --write をつけてください（${planned.length}件）。`,
    );
    return;
  }
  const changesOf = new Map(changed.map(({ id, changes }) => [id, changes.map(({ field }) => field)]));
  const texts = planned.map(({ id, data }) => {
    const file = join(folder, `${id}.yaml`);
    const fields = existing.has(id) ? changesOf.get(id) : undefined;
    return [
      file,
      fields ? editedYaml(readFileSync(file, 'utf8'), data, fields) : facilityYaml(data),
    ] as const;
  });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of texts) writeFileSync(file, text);
  console.log(`○ ${texts.length}件を書きこみました。npm run check で確かめてください。`);
}

function section(title: string, items: readonly string[]): void {
  console.log(`${title}: ${items.length}件`);
  for (const item of items) console.log(`  ・${item}`);
}

const short = (value: unknown): string =>
  value === undefined ? 'なし' : typeof value === 'string' ? value : JSON.stringify(value);
const lines = (changes: readonly Change[]): string =>
  changes.map(({ field, before, after }) => `\n      ${field}: ${short(before)} → ${short(after)}`).join('');

function problemText({ file, row, column, what, mend }: TableProblem): string {
  const place = [file, row && `${row}行目`, column && `「${column}」`].filter(Boolean).join(' ');
  return `${place}: ${what}\n      → ${mend}`;
}
