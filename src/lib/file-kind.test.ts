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

const start = (...bytes: (number | string)[]) =>
  Buffer.concat(bytes.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));

test.each([
  ['jpeg', start(0xff, 0xd8, 0xff, '....')],
  ['png', start(0x89, 'PNG....')],
  ['webp', start('RIFF....WEBP')],
  ['heic', start('....ftypheic')],
  ['heic', start('\n...ftypmif1')],
  [undefined, start('RIFF....WAVE')],
  [undefined, start('....WEBP')],
  [undefined, start('.....ftypheic')],
  [undefined, start('....ftypisom')],
  [undefined, start('....', 0xff, 0xd8, 0xff)],
  [undefined, Buffer.concat([Buffer.alloc(40), start('ftypheic')])],
  [undefined, start('GIF89a')],
])('a picture is %s by its bytes', (kind, bytes) => {
  expect(pictureKind(bytes)).toBe(kind);
});

test('what names the parts of a document and is no archive is none', () => {
  expect(kindOf(Buffer.from('xl/workbook.xml'))).toBeUndefined();
});
