import { expect, test } from 'vitest';
import { kindOf, pictureKind } from './file-kind.ts';

const zip = (part: string) => Buffer.from(`PK\u0003\u0004....${part}....`);

test.each([
  ['pdf', Buffer.from('%PDF-1.7\n')],
  ['xlsx', zip('xl/workbook.xml')],
  ['docx', zip('word/document.xml')],
  [undefined, zip('index.html')],
  [undefined, Buffer.from('PNG')],
])('%s is known by its bytes, not by its name', (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

test('a file that names parts of an office file and is no zip is none', () => {
  expect(kindOf(Buffer.from('xl/workbook.xml word/document.xml'))).toBeUndefined();
});

test('the sign of a PDF stands at its beginning', () => {
  expect(kindOf(Buffer.from(`${' '.repeat(1019)}%PDF-`))).toBe('pdf');
  expect(kindOf(Buffer.from(`${' '.repeat(1020)}%PDF-`))).toBeUndefined();
});

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each<[kind: string | undefined, head: string]>([
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['png', '\x89PNG\r\n'],
  ['webp', 'RIFF1234WEBP'],
  ...['heic', 'heix', 'heif', 'hevc', 'mif1', 'msf1'].map((brand): [string, string] => [
    'heic',
    `\0\0\n\x18ftyp${brand}`,
  ]),
  [undefined, 'RIFF1234WAVE'],
  [undefined, '1234RIFFWEBP'],
  [undefined, 'GIF89a'],
  [undefined, '12345678ftypheic'],
  [undefined, '\0\0\0\x18ftypavif'],
  [undefined, ' \xff\xd8\xff'],
  [undefined, 'a\x89PNG'],
  [undefined, ''],
])('a picture is %s by its first bytes: %j', (kind, head) => {
  expect(pictureKind(bytes(head))).toBe(kind);
});

test('bytes inside a longer buffer are those that are meant', () => {
  expect(pictureKind(new Uint8Array(bytes('xx\x89PNG')).subarray(2))).toBe('png');
});
