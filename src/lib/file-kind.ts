/** What a file really is, by its first bytes; undefined for anything this site does not offer. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'xlsx' | 'docx' | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (!text.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return undefined;
  // Names of the parts stand uncompressed in a zip.
  if (text.includes('xl/workbook.xml')) return 'xlsx';
  return text.includes('word/document.xml') ? 'docx' : undefined;
}
