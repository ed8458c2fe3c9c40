import { expect, test } from 'vitest';
import { answersTo, termsIn } from './answers.ts';

const term = (name: string, reading: string) => ({ term: name, reading, meaning: '意味', url: '/yogo/#x' });
const contact = (name: string, number: string) => ({
  name,
  number,
  tel: `tel:${number}`,
  purpose: '',
  hours: '',
});
const ANSWERS = {
  terms: [term('往診', 'おうしん'), term('訪問診療', 'ほうもんしんりょう')],
  contacts: [contact('救急安心電話相談', '#7119'), contact('窓口', '04-0000-0000')],
};
const termsOf = (question: string) => answersTo(question, ANSWERS).terms.map((one) => one.term);
const numbersOf = (question: string) => answersTo(question, ANSWERS).contacts.map((one) => one.number);

test.each(['往診', 'おうしん', 'オウシン', '往診とは', '往診って何ですか', '往診を教えてください'])(
  'a word of the glossary answers with its meaning: %s',
  (question) => {
    expect(termsOf(question)).toEqual(['往診']);
  },
);

test('a longer question is answered by pages, not by a meaning', () => {
  expect(termsOf('往診の費用')).toEqual([]);
});

test.each(['#7119', '＃７１１９', '7119', '7119 つながらない', '救急安心電話相談'])(
  'a number, or its name, answers with the contact: %s',
  (question) => {
    expect(numbersOf(question)).toEqual(['#7119']);
  },
);

test('part of a number is not the number', () => {
  expect(numbersOf('711')).toEqual([]);
  expect(numbersOf('0610')).toEqual([]);
  expect(numbersOf('04-0000-0000').concat(numbersOf('0400000000'))).toContain('04-0000-0000');
});

test('who looks for words gets those that begin like the question, or stand in it', () => {
  expect(termsIn('ほうもん', ANSWERS).map((one) => one.term)).toEqual(['訪問診療']);
  expect(termsIn('往診の費用', ANSWERS).map((one) => one.term)).toEqual(['往診']);
  expect(termsIn('！', ANSWERS)).toEqual([]);
});
