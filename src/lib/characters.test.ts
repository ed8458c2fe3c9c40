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
  ['a control character', '訪問\u0007看護', 'error', '訪問看護'],
  ['half-width katakana', 'ｹｱﾏﾈｼﾞｬｰに', 'warning', 'ケアマネジャーに'],
  ['a sign of one machine', '㈱見本、℡', 'warning', '(株)見本、TEL'],
])('%s is told with the line as it should be', (_, text, severity, corrected) => {
  expect(badSigns(`あ\n${text}`)).toMatchObject([{ line: 2, severity, corrected }]);
});

test('circled numbers, wave dashes, emoji and tabs are ordinary writing', () => {
  expect(badSigns('① 10〜12時　👨\u200d👩\u200d👧 a\tb ー・「」')).toEqual([]);
});
