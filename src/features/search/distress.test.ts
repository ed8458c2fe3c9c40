import { expect, test } from 'vitest';
import { DISTRESS_WORDS, isDistress } from './distress.ts';

/** Written once more, from content-rules.md (Tone 11) and with the other spellings people type. */
const WORDS = ['死にたい', 'しにたい', '消えたい', 'きえたい', 'つらい', '辛い', '安楽死'];

test.each(WORDS)('「%s」 brings the support box, alone and inside a question', (word) => {
  expect(isDistress(word)).toBe(true);
  expect(isDistress(`毎日 ${word} どこに話す`)).toBe(true);
});

test('the list holds these words and no others', () => {
  expect([...DISTRESS_WORDS].sort()).toEqual([...WORDS].sort());
});

test('somebody who wants to die at home is shown the box too', () => {
  expect(isDistress('家で死にたい')).toBe(true);
});

test.each(['看取り', '死亡届', '夜の電話', '薬が飲めない', '安楽いす', 'つらなる', ''])(
  'the ordinary question 「%s」 does not',
  (query) => {
    expect(isDistress(query)).toBe(false);
  },
);
