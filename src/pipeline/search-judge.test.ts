import { expect, test } from 'vitest';
import {
  boxesOf,
  byType,
  figuresOf,
  type JudgedQuery,
  placeOf,
  readQueries,
  toldShare,
} from './search-judge.ts';

const query = (more: Partial<JudgedQuery>): JudgedQuery => ({
  query: '問い',
  type: 'exact',
  landing: ['/a/'],
  pins: [],
  ...more,
});
const shown = (links: string[], more = {}) => ({ links, boxes: [] as string[], told: false, ...more });

test('a table is read by the names of its columns, with several pages and boxes in a cell', () => {
  expect(
    readQueries('\uFEFFtype\tquery\tpin\tlanding\r\ncrisis\t死にたい\tkokoro-top\t/a/|/b/\r\n\r\n'),
  ).toEqual([{ query: '死にたい', type: 'crisis', landing: ['/a/', '/b/'], pins: ['kokoro'] }]);
});

test('a table without its columns, or with a question missing, is told with its line', () => {
  expect(() => readQueries('query\ttype\tlanding\n')).toThrow('1行目に、列の名前 pin がありません');
  expect(() => readQueries('query\ttype\tlanding\tpin\nあ\tx\t/\t\n\tx\t/\t')).toThrow('3行目');
});

test('the first right page counts, whichever of several it is', () => {
  expect(placeOf(query({ landing: ['/b/', '/c/'] }), shown(['/a/', '/c/', '/b/']))).toBe(1);
  expect(placeOf(query({}), shown(['/b/']))).toBe(-1);
});

test('figures are shares of the questions that a page answers', () => {
  const figures = figuresOf([
    { asked: query({}), shown: shown(['/a/']) },
    { asked: query({}), shown: shown(['/b/', '/c/', '/d/', '/a/']) },
    { asked: query({}), shown: shown([]) },
    { asked: query({}), shown: shown([...'1234567890'].map((one) => `/${one}/`).concat('/a/')) },
    { asked: query({ landing: [] }), shown: shown(['/z/']) },
  ]);
  expect(figures).toEqual({ questions: 4, first: 0.25, top3: 0.25, recall5: 0.5, mrr10: 0.3125, empty: 0.2 });
});

test('each category has figures of its own', () => {
  const all = [
    { asked: query({ type: 'typo' }), shown: shown(['/b/']) },
    { asked: query({ type: 'exact' }), shown: shown(['/a/']) },
  ];
  expect([...byType(all)].map(([type, { first }]) => [type, first])).toEqual([
    ['typo', 0],
    ['exact', 1],
  ]);
});

test('boxes that are missing, boxes that nobody needs, and questions off the topic that are told so', () => {
  const all = [
    { asked: query({ query: '甲', pins: ['kokoro'] }), shown: shown([], { boxes: ['kokoro'] }) },
    { asked: query({ query: '乙', pins: ['kokoro'], landing: [] }), shown: shown([]) },
    { asked: query({ query: '丙' }), shown: shown([], { boxes: ['emergency'] }) },
    { asked: query({ landing: [] }), shown: shown([], { told: true }) },
    { asked: query({ landing: [] }), shown: shown([]) },
  ];
  expect(boxesOf(all)).toEqual({ missing: ['乙'], needless: ['丙'] });
  expect(toldShare(all)).toEqual({ questions: 2, told: 1 });
});
