import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from './fold.ts';
import { knownNames, nearestName, planOf, subjectOf, wordsOf } from './plan.ts';
import { nameStart, nameToken } from './tokens.ts';

const name = (written: string, reading: string, word?: string) => ({
  name: foldName(written),
  reading: foldName(reading),
  ...(word === undefined ? {} : { word: foldName(word) }),
});
const KNOWN = knownNames([
  name('在宅医療', 'ざいたくいりょう'),
  name('先生が家に来る', 'せんせいがいえにくる', '訪問診療'),
  name('看取り', 'みとり'),
]);
const asked = (question: string) => planOf(question, KNOWN);
const tokens = (question: string) => asked(question).map(({ token }) => token);
const weightOf = (question: string, token: string) =>
  asked(question).find((one) => one.token === token)?.weight ?? 0;

test('a name is asked as a whole, and covers the question', () => {
  expect(asked('在宅医療')[0]).toEqual({ token: nameToken('在宅医療'), weight: 3, covers: 1 });
});

test.each(['在宅医療とは', '在宅医療って何ですか', '在宅医療について教えてください', '在宅医療を知りたい'])(
  'what people say around it does not count: %s',
  (question) => {
    expect(tokens(question)[0]).toBe(nameToken('在宅医療'));
  },
);

test('a question of nothing but such words is still asked', () => {
  expect(tokens('教えてください')).not.toEqual([]);
});

test('a name inside a longer question is asked for its share of it', () => {
  expect(asked('看取りの場所')).toContainEqual(
    expect.objectContaining({ token: nameToken('看取り'), covers: 0.6 }),
  );
});

test('kana are asked in threes, and by the names that are read like them', () => {
  expect(tokens('ざいたくいりょう')).toEqual(expect.arrayContaining(['ざいた', 'りよう']));
  expect(tokens('みとりのばしょ')).toContain(nameToken('みとり'));
});

test('a name that is still being typed weighs more as a beginning than what only might be one', () => {
  expect(weightOf('ざいたくい', nameStart('ざいたくい'))).toBeGreaterThan(
    weightOf('ざいたくあ', nameStart('ざいたくあ')),
  );
});

test('a slip of one sign still means the name; another word does not', () => {
  const names = ['在宅医療', '看取り'];
  expect(nearestName('在宅医寮', names)).toBe('在宅医療');
  expect(nearestName('在宅勤務', names)).toBeUndefined();
  expect(nearestName('見取り', names)).toBeUndefined();
  expect(tokens('在宅医寮')).toContain(nameToken('在宅医療'));
});

test('kana that only hold a sentence together are not asked', () => {
  expect(tokens('家にいるとき').filter((token) => /^[ぁ-ん]+$/.test(token))).toEqual([]);
});

test('however long a question is, a few tokens are asked, none twice', () => {
  for (const question of ['a'.repeat(10_000), '在宅医療の'.repeat(2000), '😀'.repeat(500)]) {
    expect(tokens(question).length).toBeLessThanOrEqual(24);
    expect(new Set(tokens(question)).size).toBe(tokens(question).length);
  }
});

test.each(['', '　', '！？', '😀', '<>'])('「%s」 asks nothing', (question) => {
  expect(asked(question)).toEqual([]);
  expect(wordsOf(question, KNOWN)).toEqual([]);
});

test('any text can be asked, and no token has a space in it or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
      for (const { token, weight } of asked(question)) {
        expect(token).toMatch(/^\S+$/);
        expect(weight).toBeGreaterThan(0);
      }
    }),
  );
});

test('the words to look for in a text are names with what the site calls them, and no kana between', () => {
  expect(wordsOf('先生が家に来る', KNOWN)).toEqual([foldName('先生が家に来る'), '訪問診療']);
  expect(wordsOf('看取りの場所', KNOWN)).toEqual(['看取り', '場所']);
  expect(wordsOf('みかん', KNOWN)).toEqual(['みかん']);
  expect(wordsOf('家でおむつを使うとき', KNOWN)).toContain('おむつ');
});

test('what a question is about is its name', () => {
  expect(subjectOf('胃ろうとは何ですか')).toBe(foldName('胃ろう'));
  expect(subjectOf('ＡＣＰ')).toBe('acp');
});
