import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerOf,
  type Choice,
  canOf,
  choiceIn,
  chosenOf,
  type Listed,
  NO_CHOICE,
  queryOf,
  saidOf,
} from './filter.ts';
import { ASKED, AVAILABILITY, CAPABILITIES, type Capability, PROCEDURES, TOKENS, VISITS } from './words.ts';

const AREAS = ['kita', 'naka', 'higashi', 'minami'];
const tokens = (names: readonly (typeof ASKED)[number][]) => fc.subarray(names.map((name) => TOKENS[name]));
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  visit: fc.constantFrom('', ...VISITS.map((name) => TOKENS[name])),
  area: fc.constantFrom('', ...AREAS),
  wishes: tokens(AVAILABILITY),
  procedures: tokens(PROCEDURES),
});
/** Everything asked, each answered in one of the four ways. */
const anyAnswers = fc
  .array(fc.constantFrom(...CAPABILITIES), { minLength: ASKED.length, maxLength: ASKED.length })
  .map((answers) => new Map(ASKED.map((name, i) => [name, answers[i] as Capability])));
const anyListed = fc
  .record({ answers: anyAnswers, goes: fc.subarray(AREAS) })
  .map(({ answers, goes }): Listed & { answers: Map<(typeof ASKED)[number], Capability> } => ({
    answers,
    can: canOf(answers),
    goes: goes.join(' '),
  }));

test('any choice stands in the address and comes back the same', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(choiceIn(new URLSearchParams(queryOf(choice)), AREAS)).toEqual(choice);
    }),
  );
});

test('an address of anybody else’s making chooses what it names and drops the rest, never more', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      expect(choiceIn(new URLSearchParams(query), AREAS)).toEqual(NO_CHOICE);
    }),
  );
  expect(
    choiceIn(new URLSearchParams('dare=mitori-no&chiku=yoso&kini=shoni&kini=nani&kini=shoni'), AREAS),
  ).toEqual({ ...NO_CHOICE, wishes: ['shoni'] });
});

test('nothing chosen leaves the address as it is, and every facility in the list', () => {
  expect(queryOf(NO_CHOICE)).toBe('');
  fc.assert(
    fc.property(anyListed, (listed) => {
      expect(answerOf(listed, NO_CHOICE)).toBe('可');
    }),
  );
});

test('what a facility says reads back as it was written', () => {
  fc.assert(
    fc.property(anyListed, (listed) => {
      for (const [name, value] of listed.answers) expect(saidOf(listed, TOKENS[name])).toBe(value);
    }),
  );
});

test('no choice ever hides a facility for an answer that nobody has: only a no of its own, or another area', () => {
  fc.assert(
    fc.property(anyListed, anyChoice, (listed, choice) => {
      const refused = ASKED.some(
        (name) => chosenOf(choice).includes(TOKENS[name]) && listed.answers.get(name) === '不可',
      );
      const elsewhere =
        choice.area !== '' && listed.goes !== '' && !listed.goes.split(' ').includes(choice.area);
      expect(answerOf(listed, choice) === undefined).toBe(refused || elsewhere);
    }),
  );
});

test('the answer to a choice is its weakest part', () => {
  const listed = (answers: Partial<Record<(typeof ASKED)[number], Capability>>, goes = '') => ({
    can: canOf(new Map(Object.entries(answers) as [(typeof ASKED)[number], Capability][])),
    goes,
  });
  const choice = { ...NO_CHOICE, visit: TOKENS.訪問診療, wishes: [TOKENS.看取り] };
  expect(answerOf(listed({ 訪問診療: '可', 看取り: '可' }), choice)).toBe('可');
  expect(answerOf(listed({ 訪問診療: '可', 看取り: '要相談' }), choice)).toBe('要相談');
  expect(answerOf(listed({ 訪問診療: '未確認', 看取り: '要相談' }), choice)).toBe('未確認');
  expect(answerOf(listed({ 訪問診療: '不可', 看取り: '可' }), choice)).toBeUndefined();
});

test('who was never asked (a pharmacy and 訪問診療) is not found by it', () => {
  const pharmacy = { can: canOf(new Map([['訪問薬剤', '可']])), goes: '' };
  expect(answerOf(pharmacy, { ...NO_CHOICE, visit: TOKENS.訪問診療 })).toBeUndefined();
});

test('a facility that has not said where it goes is found in every area, as an open question', () => {
  const silent = { can: '', goes: '' };
  expect(answerOf(silent, { ...NO_CHOICE, area: 'naka' })).toBe('未確認');
  expect(answerOf({ can: '', goes: 'kita naka' }, { ...NO_CHOICE, area: 'naka' })).toBe('可');
  expect(answerOf({ can: '', goes: 'kita' }, { ...NO_CHOICE, area: 'naka' })).toBeUndefined();
});

test('every token is another, and none changes: addresses that were sent stay right', () => {
  expect(new Set(Object.values(TOKENS)).size).toBe(ASKED.length);
  expect(
    queryOf({
      visit: TOKENS.往診,
      area: 'naka',
      wishes: [TOKENS.小児, TOKENS.看取り],
      procedures: [TOKENS.輸血],
    }),
  ).toBe('?dare=oshin&chiku=naka&kini=mitori&kini=shoni&shochi=yuketsu');
});
