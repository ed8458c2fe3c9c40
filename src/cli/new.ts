import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { LIMITS } from '../check/freshness.ts';
import { beginnings, type NewKind } from '../content/begin.ts';
import { type Draft, fileOf, urlOf } from '../content/draft.ts';
import { readContent } from '../content/read.ts';
import { buildDay, contentDir } from '../lib/environment.ts';
import { type Question, TO_WRITE } from '../page/begin.ts';
import { terminalAsker } from './ask.ts';
import { interview, meaningOf } from './interview.ts';

/**
 * `npm run new`: begins a page, an event, a deck, a facility or an issue. Asks for what it needs, or takes it (`-- page --title …`), asks
 * the check about every answer, and writes one file that passes. Never writes over a file.
 */
const WHILE_LIVE =
  '  公開中のサイトでは、専門職の確認が済むまで、新しい文は公開を止めます。書いているあいだは、名前のはじめに「_」をつけると、下書きになります。';
const day = buildDay();
const content = readContent(contentDir());
const live = content.site?.status === 'live';
const kinds = beginnings(content, day, LIMITS.contactsAndMoney);
const asker = terminalAsker();

function stop(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

const kind = await chosenKind(process.argv[2]);
const begun = kinds[kind];
const talk = interview(content, kind, begun, day);
const keys = Object.keys(begun.questions);
const given = argumentsGiven();
const answers: Record<string, string> = {};
for (const key of keys) answers[key] = await answerTo(key, begun.questions[key] as Question);
asker.close();
write(talk.draft(answers));

/** The kind somebody names, by its word or by its number in the list. */
async function chosenKind(named: string | undefined): Promise<NewKind> {
  const names = Object.keys(kinds) as NewKind[];
  const list = names.map((name, i) => `  ${i + 1}  ${name.padEnd(9)} ${kinds[name].label}`).join('\n');
  const meant = (typed: string) =>
    names.find((name, i) => [name, String(i + 1)].includes(typed.normalize('NFKC')));
  let typed = named;
  if (typed === undefined || typed.startsWith('-')) {
    console.log(`新しく作るものを、番号か名前で選びます。\n${list}`);
    typed = await asker.ask();
  }
  for (;;) {
    if (typed === undefined) return stop('止めました。何も書いていません。');
    const found = meant(typed);
    if (found) return found;
    console.log(`  「${typed}」は作れません。次の中から選んでください。\n${list}`);
    typed = await asker.ask();
  }
}

function argumentsGiven(): Record<string, string | undefined> {
  const options = Object.fromEntries(keys.map((key) => [key, { type: 'string' } as const]));
  try {
    return parseArgs({ args: process.argv.slice(3), options }).values as Record<string, string>;
  } catch {
    return stop(`書き方がわかりません。例: ${how()}`);
  }
}

/** The command with all its answers, as an example. */
function how(): string {
  const answered = Object.entries(begun.questions).filter(([, { example }]) => example !== '');
  return `npm run new -- ${kind} ${answered.map(([key, { example }]) => `--${key} "${example}"`).join(' ')}`;
}

/** Asks until the check takes the answer. */
async function answerTo(key: string, question: Question): Promise<string> {
  const offered = talk.offer(answers, key);
  let typed = given[key];
  let wrong: string | undefined;
  for (;;) {
    if (typed !== undefined) {
      const meant = typed === '' ? offered : meaningOf(question, typed.trim());
      wrong = meant === undefined ? unanswered(question) : talk.wrong(answers, key, meant);
      if (meant !== undefined && wrong === undefined) return meant;
    }
    if (wrong) console.log(`✗ ${wrong}`);
    console.log(wordsOf(question, offered));
    typed = await asker.ask();
    if (typed !== undefined) continue;
    if (asker.present) return stop('止めました。何も書いていません。');
    if (wrong === undefined && offered !== undefined) return offered;
    return stop(
      `--${key}: ${wrong ?? `${question.ask}の答えがありません。`}\n  何も書いていません。例: ${how()}`,
    );
  }
}

function unanswered({ choices }: Question): string {
  return choices ? '一覧の番号か、言葉で答えてください。' : '答えを書いてください。';
}

/** A question with all that helps to answer it. */
function wordsOf({ ask, example, choices }: Question, offered: string | undefined): string {
  const list = choices?.map((choice, i) => `  ${i + 1}  ${choice}`) ?? [];
  const hint = offered ? [`  Enter だけなら ${offered}`] : !choices && example ? [`  例: ${example}`] : [];
  return ['', ask, ...list, ...hint].join('\n');
}

function write(draft: Draft): void {
  const file = fileOf(content, draft);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, draft.text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') stop(`${file} は、もうあります。書きかえずに止めました。`);
    stop(`${file} を書けませんでした（${code}）。フォルダーの書きこみの許可と、空きを確かめてください。`);
  }
  const marks = draft.text.split(TO_WRITE).length - 1;
  const steps = [
    ...(marks > 0 ? [`「${TO_WRITE}」の所（${marks}か所）を書きかえて、しるしを消します。`] : []),
    ...begun.next,
    `${begun.check} で確かめます。`,
    `npm start で、できあがりを見ます（アドレスは ${urlOf(draft)}）。${seenFrom(answers.date)}`,
  ];
  console.log(
    `○ ${file} を作りました。次にすること:\n${steps.map((step, i) => `  ${i + 1}. ${step}`).join('\n')}`,
  );
  if (live && kind !== 'facility') console.log(WHILE_LIVE);
}

/** An issue does not appear before its day, not even to who writes it. */
function seenFrom(date: string | undefined): string {
  return date !== undefined && date > day ? `発行日の前に見るには、TODAY=${date} npm start とします。` : '';
}
