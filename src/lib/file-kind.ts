/** What a file really is, by its first bytes; undefined for anything this site does not offer. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'xlsx' | 'docx' | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (!text.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return undefined;
  // Names of the parts stand uncompressed in a zip.
  if (text.includes('xl/workbook.xml')) return 'xlsx';
  return text.includes('word/document.xml') ? 'docx' : undefined;
}

/** What a picture really is, by its first bytes; undefined for what no browser shows. */
export function pictureKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'heic' | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 32)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  return /^....ftyp(heic|heix|heif|hevc|mif1|msf1)/s.test(head) ? 'heic' : undefined;
}

/** Whether a picture has its end: an upload that broke off, or a full disk, leaves a file that browsers show half or not at all. */
export function isWhole(bytes: Uint8Array, kind: 'jpeg' | 'png' | 'webp'): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'jpeg') return buffer.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0;
  if (kind === 'png') return buffer.includes('IEND');
  return buffer.length >= 12 && buffer.readUInt32LE(4) + 8 <= buffer.length + 1;
}
