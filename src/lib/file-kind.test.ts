import { expect, test } from 'vitest';
import { kindOf } from './file-kind.ts';

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
