import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { type Content, readContent } from '../content/read.ts';
import { answerProblem, issueTemplate, type Quotable } from '../features/newsletter/template.ts';
import { buildDay, contentDir } from '../lib/environment.ts';
import { nameOf } from '../lib/page-url.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { figureVerdict } from '../registry/fact/rules.ts';

/**
 * `npm run new -- issue`: asks for number, title, day and season (or takes `--number 12 --title … --date … --season …`) and writes
 * `content/ouchi/<number>/index.mdx`. Never writes over a file.
 */
const HOW = 'npm run new -- issue --number 12 --title "題名" --date 2026-12-01 --season "令和8年度 冬号"';
const day = buildDay();
const QUESTIONS = {
  number: '号数（例: 12）',
  title: '題名',
  date: '発行日（例: 2026-12-01）',
  season: '季節や年度（例: 令和8年度 冬号）',
} as const;
type Key = keyof typeof QUESTIONS;

const stop = (message: string): never => {
  console.error(`✗ ${message}`);
  process.exit(1);
};

function argumentsGiven() {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { number: option, title: option, date: option, season: option },
    });
  } catch {
    return stop(`書き方がわかりません。例: ${HOW}`);
  }
}

const { positionals, values } = argumentsGiven();
if (positionals[0] !== 'issue') stop(`作れるのは issue（情報紙の号）です。例: ${HOW}`);
const content = readContent(contentDir());
const taken = content.issues.flatMap(({ data }) => data?.number ?? []);
const problemOf = (key: Key, value: string) =>
  key === 'number' ? answerProblem.number(value, taken) : answerProblem[key](value);

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
const answers = {} as Record<Key, string>;
for (const key of Object.keys(QUESTIONS) as Key[]) answers[key] = await answer(key);
terminal?.close();

async function answer(key: Key): Promise<string> {
  let given = values[key];
  for (;;) {
    if (given !== undefined) {
      const problem = problemOf(key, given);
      if (!problem) return given;
      if (!terminal) return stop(`${problem}（いまの値: ${given}）`);
      console.log(`  ${problem}`);
    }
    if (!terminal) return stop(`「--${key}」（${QUESTIONS[key]}）がありません。例: ${HOW}`);
    given = (await terminal.question(`${QUESTIONS[key]}: `)).trim();
  }
}

const file = join(contentDir(), 'ouchi', answers.number, 'index.mdx');
const issue = {
  number: Number(answers.number),
  title: answers.title,
  issuedOn: answers.date,
  season: answers.season,
};
try {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, issueTemplate(issue, quotable(content), day), { flag: 'wx' });
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') stop(`${file} は、もうあります。書きかえずに止めました。`);
  stop(`${file} を書けませんでした（${code}）。フォルダーの書きこみの許可と、空きを確かめてください。`);
}
console.log(`○ ${file} を作りました。\n  文を書きかえて、npm run check -- --paper で確かめてください。
  紙の2ページに入るのは、文だけで1,500字くらいです。写真や手順を入れると減ります（content/README.md「紙に入る長さ」）。`);

/** Rows of the registries that may be shown, one for each example. */
function quotable({ events, rows: { fact: facts, contact: contacts, term: terms } }: Content): Quotable {
  const shown = [...facts.values()]
    .map(({ data }) => data)
    .filter((fact) => figureVerdict(fact, 'citizen').show);
  const several = shown.find(
    ({ values }) =>
      new Set(values.map(({ label }) => label)).size === 1 &&
      new Set(values.map(({ year }) => year)).size > 1,
  );
  const contact = [...contacts.values()]
    .map(({ data }) => data)
    .find((row) => row.tel && row.hours !== 'always' && contactVerdict(row, day).show);
  const term = [...terms.keys()].find((name) => /[一-鿿]/.test(name)) ?? '在宅療養';
  return {
    stat: shown.find(({ values, publish }) => values.length === 1 && publish === 'with-date')?.id,
    chart: several && { id: several.id, title: several.values[0]?.label ?? several.topic },
    contact: contact && { id: contact.id, name: contact.name },
    event: events[0] && nameOf(events[0].url),
    term,
  };
}
