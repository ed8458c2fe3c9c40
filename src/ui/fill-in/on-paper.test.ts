import { expect, test } from 'vitest';
import { CUT, cut, lengthOf, onPaper, saidOf } from './on-paper.ts';

test.each([
  ['day', '昭和１２.３.４', '昭和12年3月4日（1937年）'],
  ['day', '昭和65年1月1日', '昭和65年1月1日'],
  ['tel', '０６−１０００ー００００', '06-1000-0000'],
  ['tel', ' 090 0000 0000 ', '090 0000 0000'],
  ['text', '　𠮷野 花子👵 ', '𠮷野 花子👵'],
  ['lines', '心不全\n糖尿病\n', '心不全\n糖尿病'],
  ['check', '', '□'],
  ['check', 'on', '☑'],
] as const)('a %s typed as %j stands on paper as %j', (kind, typed, paper) =>
  expect(onPaper(kind, typed)).toBe(paper),
);

test('a day is read back in both calendars; one that is none is told, and printed as it was written', () => {
  expect(saidOf('day', 'S12.3.4')).toEqual({ kind: 'read', text: '昭和12年3月4日（1937年）' });
  expect(saidOf('day', '昭和65年1月1日')).toEqual({
    kind: 'problem',
    text: expect.stringMatching(/^昭和65年はありません。.*いまは、書いたとおりに印刷します。$/),
  });
  expect(saidOf('day', '')).toBeUndefined();
});

test.each([
  ['06-1000-0000', undefined],
  ['０９０００００００００', undefined],
  ['119', undefined],
  ['#7119', undefined],
  ['+81 6 1000 0000', undefined],
  ['', undefined],
  ['お薬手帳を見る', undefined],
  ['1000-000', '数字が7けたです。'],
  ['090-0000-00000', '数字が12けたです。'],
])('the number %s is told: %s', (typed, words) => {
  const said = saidOf('tel', typed);
  if (words === undefined) expect(said).toBeUndefined();
  else expect(said?.text).toContain(words);
});

test('a text is cut between signs as a reader counts them, and says that it was', () => {
  const long = `𠮷野👩‍👩‍👧${'花'.repeat(20)}`;
  expect(cut(long, 3)).toBe(`𠮷野👩‍👩‍👧${CUT}`);
  expect(cut(long, 23)).toBe(long);
  // what would become no shorter stays whole
  expect(cut('𠮷野花子', 1)).toBe('𠮷野花子');
  expect(lengthOf('𠮷野👩‍👩‍👧か\u3099')).toBe(4);
});
