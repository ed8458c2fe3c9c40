import { type Day, japaneseDate } from '../lib/dates.ts';
import { isRealDay, momentMeant } from '../lib/eras.ts';

/** Marks the sentences a writer still has to replace. */
export const TO_WRITE = '【ここに書く】';

/** One thing `npm run new` asks. What an answer may be is no matter of the question: the check says it. */
export interface Question<Key extends string = string> {
  /** What is asked, as it stands before the cursor. */
  ask: string;
  /** An answer as it could be: shown as one. Empty where there need be none. */
  example: string;
  /** What stands in its place until it is answered; without it, the example. */
  until?: (given: Record<Key, string>) => string;
  /** Answers to offer, the best first: the first that the check takes can be accepted with the Enter key. */
  offer?: (given: Record<Key, string>) => readonly string[];
  /** What there is to choose from, where that is a short list: an answer may be its number in it. */
  choices?: readonly string[];
  /** Whether the answer names the file: then it must be free. */
  names?: true;
  /** What was meant by what was typed (令和8年12月1日). */
  read?: (typed: string) => string;
}

/** How one kind of thing is begun: its questions, and the file that is made of the answers. */
export interface Beginning<Key extends string = string> {
  /** What it is, to who chooses: 情報紙の号. */
  label: string;
  /** In the order in which they are asked. */
  questions: Record<Key, Question<Key>>;
  /** The name of the file inside the folder of its collection. */
  file(answers: Record<Key, string>): string;
  /** The whole file. Answers that are wrong are written as they are, for the check to refuse them. */
  text(answers: Record<Key, string>): string;
  /** What to do with the new file before it is checked, in Japanese. */
  next: readonly string[];
  /** The command that checks it. */
  check: string;
}

/** The command that checks all of them. */
export const CHECK = 'npm run check';

/** A value of YAML: numbers, days and ids as they are, all else in quotes. */
export const yamlValue = (value: string): string => (/^[\w:-]+$/.test(value) ? value : JSON.stringify(value));

/** The day or moment that was meant, however it was written. */
export const readMoment = (typed: string): string => momentMeant(typed) ?? typed;

/** A day in words, for the comment beside it; nothing for what is none. */
export const dayInWords = (moment: string): string =>
  isRealDay(moment.slice(0, 10)) ? japaneseDate(moment.slice(0, 10)) : '';

/** What a text carries that nobody has checked yet. */
export const uncheckedFields = (today: Day): string => `updated: ${today}
reviewed: null               # 専門職が確認したら、その日
reviewer: null               # 確認した人の役割（名前は書きません）`;
