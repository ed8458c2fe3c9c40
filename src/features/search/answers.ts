import { fold, foldName } from './fold.ts';
import type { Answers } from './names.ts';
import { subjectOf } from './plan.ts';

/** What can be said at once: the meaning of a word, a number to call. Empty where the question asks for neither. */
export function answersTo(question: string, { terms, contacts }: Answers): Answers {
  const subject = subjectOf(question);
  const numbers: readonly string[] = fold(question).match(/\d{3,}/g) ?? [];
  return {
    terms: terms.filter(({ term, reading }) => [term, reading].some((name) => foldName(name) === subject)),
    contacts: contacts.filter(
      ({ name, number }) => numbers.includes(number.replace(/\D/g, '')) || foldName(name) === subject,
    ),
  };
}

/** The words of the glossary in a question, for those who look for words: the whole of it, or its beginning. */
export function termsIn(question: string, { terms }: Answers): Answers['terms'] {
  const subject = subjectOf(question);
  if (subject === '') return [];
  return terms.filter(({ term, reading }) =>
    [term, reading].map(foldName).some((name) => name.startsWith(subject) || subject.includes(name)),
  );
}
