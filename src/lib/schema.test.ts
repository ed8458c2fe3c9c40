import { expect, test } from 'vitest';
import {
  about,
  day,
  dayOrNull,
  formed,
  must,
  oneOf,
  strict,
  text,
  textOrNull,
  webAddress,
  whole,
  yesNo,
  z,
} from './schema.ts';

/** What a writer is told of a value; undefined when it is fine. */
const told = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((i) => i.message);
const MISSING = ['「名」が書かれていません'];

test.each([
  ['text', text('名')],
  ['a number', whole('名')],
  ['text of a form', formed('名', /^a$/, 'a')],
  ['an address', webAddress('名')],
  ['a word of a list', oneOf('名', ['a', 'b'])],
  ['a day', day('名')],
  ['something else', z.array(z.string(), must('名'))],
])('%s that is missing is told as missing, by its label, whatever is there instead', (_, schema) => {
  expect([told(schema, undefined), told(schema, null)]).toEqual([MISSING, MISSING]);
});

test.each([
  ['text', text('名')],
  ['a number', whole('名')],
  ['a word of a list', oneOf('名', ['a', 'b'])],
  ['a day', day('名')],
])('%s of spaces alone is missing', (_, schema) => {
  expect([told(schema, ''), told(schema, ' 　')]).toEqual([MISSING, MISSING]);
});

test('text is trimmed, and a whole number is meant as text', () => {
  expect(text('名').parse(' 119 ')).toBe('119');
  expect(text('名').parse(2026)).toBe('2026');
  expect(told(text('名'), 1.5)).toEqual(['「名」の書き方が正しくありません（いまの値: 1.5）']);
  expect(told(text('名'), ['あ'])).toEqual(['「名」の書き方が正しくありません（いまの値: ["あ"]）']);
});

test('a long value is shown by its beginning, a day as a day', () => {
  expect(told(text('名'), ['あ'.repeat(60)])?.[0]).toBe(
    `「名」の書き方が正しくありません（いまの値: ["${'あ'.repeat(38)}…）`,
  );
  expect(told(text('名'), ['あ'.repeat(36)])?.[0]).toBe(
    `「名」の書き方が正しくありません（いまの値: ["${'あ'.repeat(36)}"]）`,
  );
  expect(told(text('名'), new Date('2026-11-21'))?.[0]).toContain('いまの値: 2026-11-21）');
});

test('text that is not known is null, never empty', () => {
  expect(textOrNull('名').parse(null)).toBeNull();
  expect(told(textOrNull('名'), '')).toEqual(MISSING);
});

test('a field nobody knows is told with those there are; no map at all as well', () => {
  const schema = strict({ title: text('題名'), lead: text('文') });
  expect(told(schema, { title: 'あ', lead: 'い', x: 1, y: 2 })).toEqual([
    '知らない項目があります: x、y（使える項目: title、lead）',
  ]);
  expect(told(schema, 'あ')).toEqual(['項目の集まり（名前: 値）が書かれていません']);
});

test('words about a field stand under their name', () => {
  expect(about('題名')).toEqual({ about: '題名' });
});

test('true and false are not words', () => {
  expect([yesNo('名').parse(true), yesNo('名').parse(false)]).toEqual([true, false]);
  expect(told(yesNo('名'), 'はい')).toEqual(['「名」は true か false です（いまの値: "はい"）']);
});

test('a whole number begins at its least', () => {
  expect([whole('名').parse(0), whole('名', 1).parse(1)]).toEqual([0, 1]);
  const words = (least: number, value: string) => [
    `「名」は${least}以上の整数を、半角の数字だけで書きます（いまの値: ${value}）`,
  ];
  expect(told(whole('名'), -1)).toEqual(words(0, '-1'));
  expect(told(whole('名', 1), 0)).toEqual(words(1, '0'));
  expect(told(whole('名'), 1.5)).toEqual(words(0, '1.5'));
  expect(told(whole('名'), '１０人')).toEqual(words(0, '"１０人"'));
});

test('text of a form is told by an example', () => {
  const id = formed('名', /^C\d{3}$/, 'C002');
  expect(id.parse('C002')).toBe('C002');
  expect(told(id, 'c2')).toEqual(['「名」は C002 のように書きます（いまの値: "c2"）']);
});

test.each(['https://example.jp/', 'https://a.example.jp/b?c#d'])('%s is an address', (address) => {
  expect(webAddress('名').parse(address)).toBe(address);
});

test.each(['http://example.jp/', 'mailto:a@example.jp', 'tel:119', 'example.jp', 'https://localhost/', 'あ'])(
  '%s is none',
  (address) => {
    expect(new Set(told(webAddress('名'), address))).toEqual(
      new Set([`「名」は https:// から始まるアドレスです（いまの値: "${address}"）`]),
    );
  },
);

test('a word that is not in the list is told with those that are', () => {
  expect(oneOf('名', ['top', 'end']).parse('end')).toBe('end');
  expect(told(oneOf('名', ['top', 'end']), 'うえ')).toEqual([
    '「名」に使えることばは top、end です（いまの値: "うえ"）',
  ]);
});

test('a day is a day of the calendar, written with half-width digits', () => {
  expect(day('名').parse('2026-11-21')).toBe('2026-11-21');
  expect(day('名').parse(new Date('2026-11-21T00:00:00Z'))).toBe('2026-11-21');
  const words = (value: string) =>
    `「名」は 2026-11-21 のように、半角の数字と - で書きます。こよみにない日も使えません（いまの値: ${value}）`;
  expect(told(day('名'), '2026-02-30')).toEqual([words('"2026-02-30"')]);
  expect(told(day('名'), '令和8年11月21日')).toEqual([
    words('"令和8年11月21日"。「2026-11-21」のことですか'),
  ]);
  expect(told(day('名'), 20261121)).toEqual([words('20261121')]);
});

test('a day that is not there yet is null, and says so when it is nothing', () => {
  const words = (value: string) =>
    `「名」は 2026-11-21 のように、半角の数字と - で書くか、まだのときは null です（いまの値: ${value}）`;
  expect([dayOrNull('名').parse(null), dayOrNull('名').parse('2026-11-21')]).toEqual([null, '2026-11-21']);
  expect(told(dayOrNull('名'), undefined)).toEqual([
    '「名」が書かれていません（まだのときは null と書きます）',
  ]);
  expect(told(dayOrNull('名'), 'まだ')).toEqual([words('"まだ"')]);
  expect(told(dayOrNull('名'), '2026/11/21')).toEqual([words('"2026/11/21"。「2026-11-21」のことですか')]);
  expect(told(dayOrNull('名'), 5)).toEqual([words('5')]);
});
