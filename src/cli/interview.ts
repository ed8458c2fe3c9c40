import { existsSync } from 'node:fs';
import { checkContent } from '../check/index.ts';
import { type Draft, fileOf, withDraft } from '../content/draft.ts';
import type { Content } from '../content/read.ts';
import type { Day } from '../lib/dates.ts';
import { isError, type Problem } from '../lib/problem.ts';
import type { Beginning, Question } from '../page/begin.ts';

/** Answers by their question; those that are not there yet are absent. */
type Answers = Readonly<Record<string, string>>;

/** The questions for one new thing, with the check behind every answer. Writes nothing. */
export interface Interview {
  /** The file of these answers, and of stand-ins for those that are not there yet. */
  draft(answers: Answers): Draft;
  /** What hinders one more answer, in the words of the check; undefined when it is fine. */
  wrong(answers: Answers, key: string, answer: string): string | undefined;
  /** The answer to offer; undefined where one has to think. */
  offer(answers: Answers, key: string): string | undefined;
}

/** Prepares the questions for a new entry of a collection. */
export function interview(
  content: Content,
  collection: Draft['collection'],
  begun: Beginning,
  today: Day,
): Interview {
  const draft = (answers: Answers): Draft => {
    const all: Record<string, string> = { ...answers };
    for (const [key, { until, example }] of Object.entries(begun.questions))
      all[key] ??= until?.(all) ?? example;
    return { collection, inside: begun.file(all), text: begun.text(all) };
  };
  const problems = (answers: Answers): Problem[] => {
    const tried = draft(answers);
    const file = fileOf(content, tried);
    return checkContent(withDraft(content, tried), today).filter(
      (problem) => isError(problem) && problem.file === file,
    );
  };
  // What a live site asks of a finished text, and what broken registries make of the stand-ins, is no fault of any answer.
  const known = new Set(problems({}).map(({ what }) => what));
  const wrong: Interview['wrong'] = (answers, key, answer) => {
    const tried = { ...answers, [key]: answer };
    const names = begun.questions[key]?.names === true;
    const file = fileOf(content, draft(tried));
    if (names && existsSync(file)) return `${file} は、もうあります。書きかえません。`;
    const all = problems(tried).filter(
      ({ what, rule }) => !known.has(what) && (names || rule !== 'addresses'),
    );
    const found = all.find(({ rule }) => rule === 'schema') ?? all[0];
    return found && `${found.what}${found.rule === 'schema' ? '' : found.mend}`;
  };
  const offer: Interview['offer'] = (answers, key) =>
    begun.questions[key]?.offer?.(answers).find((one) => wrong(answers, key, one) === undefined);
  return { draft, wrong, offer };
}

/** What was meant: the choice of that number, or the words in the form the file wants; undefined for a number nothing stands beside. */
export function meaningOf({ choices, read }: Question, typed: string): string | undefined {
  const number = typed.normalize('NFKC');
  if (choices && /^\d+$/.test(number)) return choices[Number(number) - 1];
  return read?.(typed) ?? typed;
}
