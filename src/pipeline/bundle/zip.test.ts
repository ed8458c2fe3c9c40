import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipOf } from './zip.ts';

const files = new Map<string, string | Uint8Array>([
  ['a/はじめに.txt', '本文'],
  ['a/z.html', '<p>'],
  ['a/10.html', Uint8Array.of(1)],
]);
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

test('files come back as they were, in the order they were given', () => {
  const back = unzipSync(zipOf(files, '2026-11-30'));
  expect(Object.keys(back)).toEqual([...files.keys()]);
  expect(strFromU8(back['a/はじめに.txt'] ?? new Uint8Array())).toBe('本文');
});

test('the same files give the same bytes, wherever the clock stands; another day gives others', () => {
  process.env.TZ = 'Asia/Tokyo';
  const zip = zipOf(files, '2026-11-30');
  process.env.TZ = 'America/New_York';
  expect(Buffer.compare(zipOf(files, '2026-11-30'), zip)).toBe(0);
  expect(Buffer.compare(zipOf(files, '2026-12-01'), zip)).not.toBe(0);
});

test('a name that is not ASCII is marked as UTF-8, so that no program reads it in an old code page', () => {
  const header = Buffer.from(zipOf(files, '2026-11-30'));
  expect(header.readUInt32LE(0)).toBe(0x04034b50);
  expect(header.readUInt16LE(6) & 0x800).toBe(0x800);
});
