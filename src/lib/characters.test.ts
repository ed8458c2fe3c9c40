import { expect, test } from 'vitest';
import { badSigns, decode } from './characters.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('UTF-8 is read without its mark, with the line ends of Unix', () => {
  expect(decode(bytes('\ufeffあ\r\nい\rう')).text).toBe('あ\nい\nう');
});

test('a file of Windows (Shift_JIS) and one with NUL are told, not guessed', () => {
  expect(decode(new Uint8Array([0x61, 0x0a, 0x91, 0x8a, 0x92, 0x6b])).problem).toMatchObject({
    line: 2,
    what: expect.stringContaining('UTF-8'),
  });
  expect(decode(bytes('a\nb\0')).problem).toMatchObject({ line: 2, what: expect.stringContaining('NUL') });
});

test('the marks of two changes that met are one problem, whatever else stands there', () => {
  expect(badSigns('あ\n<<<<<<< HEAD\nｱ\n=======\nい\n>>>>>>> x')).toMatchObject([
    { line: 2, severity: 'error' },
  ]);
});

test.each([
  ['a zero-width space', '訪問\u200b看護', 'error', '訪問看護'],
  ['a mark of direction', '訪問\u202e看護', 'error', '訪問看護'],
  ['a line separator of another program', '訪問\u2028看護', 'error', '訪問看護'],
  ['a space that does not break', '訪問\u00a0看護', 'warning', '訪問 看護'],
  ['a voiced kana in two signs', '訪問か\u3099', 'warning', '訪問が'],
  ['a radical of a PDF', '⽇⽤品と⻑い話', 'warning', '日用品と長い話'],
  ['a control character', '訪問\u0007看護', 'error', '訪問看護'],
  ['half-width katakana', 'ｹｱﾏﾈｼﾞｬｰに', 'warning', 'ケアマネジャーに'],
  ['a sign of one machine', '㈱見本、℡', 'warning', '(株)見本、TEL'],
])('%s is told with the line as it should be', (_, text, severity, corrected) => {
  expect(badSigns(`あ\n${text}`)).toMatchObject([{ line: 2, severity, corrected }]);
});

test.each([
  ['a sign of one machine alone (外字)', '山\ue000さん', '外字'],
  ['what is left of a sign nobody could read', '山\ufffdさん', '文字化け'],
])('%s stops: what it was only the writer knows', (_, text, what) => {
  const [sign, ...others] = badSigns(text);
  expect(others).toEqual([]);
  expect(sign).toMatchObject({ severity: 'error', column: 2, what: expect.stringContaining(what) });
  expect(sign?.corrected).toBeUndefined();
});

test('wave dashes, emoji, rare letters of names and tabs are ordinary writing', () => {
  expect(badSigns('髙橋 﨑山 𠮷田 10〜12時　👨\u200d👩\u200d👧 a\tb ー・「」')).toEqual([]);
});

test('NUL is told on the first line too', () => {
  expect(decode(bytes('\0a')).problem).toMatchObject({ line: 1, column: 1 });
});

test.each(['<<<<<<< HEAD', '>>>>>>> x', '||||||| x', '<<<<<<<', '>>>>>>>', '|||||||'])(
  '%s is the mark of a conflict',
  (line) => {
    expect(badSigns(line)).toMatchObject([{ line: 1, what: expect.stringContaining('ぶつかった') }]);
  },
);

test.each(['<<<<<<<a', '> 引用', '| 表 |', '>', '|', 'あ <<<<<<< い', '<<<<<<', '======='])(
  '%s is none',
  (line) => {
    expect(badSigns(line)).toEqual([]);
  },
);

test('a sign nobody sees is shown by the words around it', () => {
  const mend = (text: string) => badSigns(text)[0]?.mend;
  expect(mend('家で過ごす訪問\u200b看護の話をする')).toContain('「過ごす訪問▮看護の話を」');
  expect(mend('訪\u200b看')).toContain('「訪▮看」');
});

test.each([
  ['⺠', '民'],
  ['⻁', '虎'],
  ['⻄', '西'],
  ['⻆', '角'],
  ['⻑', '長'],
  ['⻘', '青'],
  ['⻝', '食'],
  ['⻤', '鬼'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻫', '斉'],
  ['⻭', '歯'],
  ['⻯', '竜'],
  ['⻲', '亀'],
  ['Ⅳ', 'IV'],
  ['№', 'No'],
])('%s is meant as %s', (sign, letter) => {
  expect(badSigns(`あ${sign}`)).toMatchObject([
    { corrected: `あ${letter}`, mend: `「${letter}」に直してください。` },
  ]);
});

test('all of a kind on one line are mended at once', () => {
  expect(badSigns('あ\u200bい\u2060う')[0]?.corrected).toBe('あいう');
  expect(badSigns('あ\u0007い\u0008う')[0]?.corrected).toBe('あいう');
  expect(badSigns('あ\u00a0い\u00a0う')[0]?.corrected).toBe('あ い う');
  expect(badSigns('ｱとｲ')[0]?.corrected).toBe('アとイ');
});

test('several kinds on one line are told each', () => {
  expect(badSigns('ｱ\u200b\u00a0㈱').map(({ column }) => column)).toEqual([2, 3, 1, 4]);
});

test.each([
  ['①', '1'],
  ['Ⅲ', 'III'],
  ['㈱', '(株)'],
])('機種依存文字 %s is told, with what to write', (sign, mend) => {
  expect(badSigns(`あ${sign}`)).toMatchObject([
    { column: 2, severity: 'warning', mend: `「${mend}」に直してください。` },
  ]);
});

test.each(['实際に', '图を見る', '处方', 'Аの窓口'])('a letter of another language is told: %s', (words) => {
  expect(badSigns(words)).toMatchObject([{ severity: 'warning' }]);
});

test('digits in full width are told, and may be mended without asking', () => {
  expect(badSigns('６５歳')).toMatchObject([{ column: 1, corrected: '65歳', safe: true }]);
});

test.each(['9時一15時', '3O分'])('a sign that was misread within a number: %s', (words) =>
  expect(badSigns(words)).toHaveLength(1),
);
