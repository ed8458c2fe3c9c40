import { expect, test } from 'vitest';
import { joined, turnsOf, upright } from './fields.ts';

const field = { id: 'hito', name: '氏名', kind: 'text', wallet: true, example: '見本' } as const;

test('a step that is asked once has the names of its fields', () => {
  expect(turnsOf({ ask: '？', times: 1, fields: [field] })).toEqual([
    { extra: false, fields: [{ ...field, input: 'hito', label: '氏名' }] },
  ]);
});

test('a step that repeats numbers its fields; more than stand there from the start come when asked for', () => {
  const turns = turnsOf({ ask: '？', times: 2, most: 3, unit: '人', fields: [field] });
  expect(turns.map(({ title, extra }) => [title, extra])).toEqual([
    ['1人め', false],
    ['2人め', false],
    ['3人め', true],
  ]);
  expect(turns.map(({ fields }) => fields[0]?.input)).toEqual(['hito-1', 'hito-2', 'hito-3']);
  expect(turns[1]?.fields[0]?.label).toBe('氏名（2人め）');
});

test('the invented person has one of each', () => {
  const turns = turnsOf({ ask: '？', times: 2, fields: [field] });
  expect(turns.map(({ fields }) => fields[0]?.example)).toEqual(['見本', '']);
});

test('what is asked once shares its rows on paper; what repeats keeps its own', () => {
  const once = (input: string) => ({ extra: false, fields: [{ ...field, input, label: '' }] });
  const twice = { ...once('b'), title: '1人め' };
  expect(
    joined([once('a'), once('b'), twice, once('c')]).map(({ fields }) => fields.map(({ input }) => input)),
  ).toEqual([['a', 'b'], ['b'], ['c']]);
});

test('the number of a title stands upright', () => {
  expect(upright('12　伝えたいこと')).toBe('１２伝えたいこと');
  expect(upright('書き足し')).toBe('書き足し');
});
