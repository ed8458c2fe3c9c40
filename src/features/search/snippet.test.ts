import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked, partsFor, snippetOf } from './snippet.ts';

const textOf = (pieces: ReturnType<typeof marked>) => pieces.map(({ text }) => text).join('');
const wordsIn = (pieces: ReturnType<typeof marked>) =>
  pieces.flatMap(({ text, marked: isMarked }) => (isMarked ? [text] : []));
const part = (heading: string, id: string, ...blocks: string[]) => ({ heading, id, blocks });

test('words are marked however they are written', () => {
  expect(wordsIn(marked('ＡＣＰと車イス、車いす。', ['acp', '車いす']))).toEqual([
    'ＡＣＰ',
    '車イス',
    '車いす',
  ]);
});

test('words that overlap or touch are one mark', () => {
  expect(wordsIn(marked('在宅医療の話', ['在宅', '宅医', '医療']))).toEqual(['在宅医療']);
});

test('marking never loses or adds a sign, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, words) => {
      expect(textOf(marked(text, words))).toBe(text);
    }),
  );
});

test('the sentence with the words is shown, whole', () => {
  const text = {
    lead: '家で療養するときのページです。',
    parts: [
      part(
        '',
        '',
        'はじめの文がここにあります。費用は、年収でちがう割合で払います。おわりの文がここにあります。',
      ),
    ],
  };
  expect(textOf(snippetOf(text, ['費用']))).toBe(
    '費用は、年収でちがう割合で払います。おわりの文がここにあります。',
  );
});

test('the lead is shown where no sentence has the words, where they stand in scraps, and where it has them itself', () => {
  const lead = '退院の日までに、決めることのページです。';
  expect(textOf(snippetOf({ lead, parts: [part('', '', '別の話がここに書いてあります。')] }, ['費用']))).toBe(
    lead,
  );
  expect(textOf(snippetOf({ lead, parts: [part('', '', '費用のとき。', '・費用')] }, ['費用']))).toBe(lead);
  expect(
    textOf(snippetOf({ lead, parts: [part('', '', '退院のあとの話は、ここに書いてあります。')] }, ['退院'])),
  ).toBe(lead);
});

test('parts with a word in their heading come before those with it in their text; without an anchor none', () => {
  const parts = [
    part('', '', '費用'),
    part('はじめに', 'a', '費用の話'),
    part('費用', 'b', '金額'),
    part('ほか', 'c', '別の話'),
  ];
  expect(partsFor({ lead: '', parts }, ['費用'], 5).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(partsFor({ lead: '', parts }, ['費用'], 1).map(({ id }) => id)).toEqual(['b']);
});
