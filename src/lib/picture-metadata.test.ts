import { matchesGlob } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hasMetadata, PICTURES } from './picture-metadata.ts';

const plain = () => sharp({ create: { width: 4, height: 4, channels: 3, background: '#798' } });
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r/></x:xmpmeta>';

test('a picture that says who made it is found', async () => {
  const bytes = await plain()
    .withExif({ IFD0: { Artist: 'mihon' } })
    .jpeg()
    .toBuffer();
  expect(await hasMetadata(bytes)).toBe(true);
});

test('a picture with notes of a program (XMP) is found', async () => {
  const bytes = await plain().withXmp(XMP).jpeg().toBuffer();
  expect(await hasMetadata(bytes)).toBe(true);
});

/** A JPEG with a block of the press (IPTC) put in behind its first mark. */
async function withIptc(): Promise<Buffer> {
  const jpeg = await plain().jpeg().toBuffer();
  const record = Buffer.from([0x1c, 2, 80, 0, 5, ...Buffer.from('mihon')]);
  const body = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM'),
    Buffer.from([4, 4, 0, 0, 0, 0, 0, record.length]),
    record,
  ]);
  const head = Buffer.from([0xff, 0xed, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

test('a picture with the record of a press agency (IPTC) is found', async () => {
  expect(await hasMetadata(await withIptc())).toBe(true);
});

test.each(['jpeg', 'png', 'webp'] as const)('a plain %s is fine', async (kind) => {
  expect(await hasMetadata(await plain().toFormat(kind).toBuffer())).toBe(false);
});

test.each(['a.jpg', 'a/b.jpeg', 'a.png', 'a.webp', 'a.avif', 'IMG.JPG', 'IMG.JPEG', 'IMG.PNG', 'IMG.WEBP'])(
  '%s is looked at',
  (path) => expect(matchesGlob(path, PICTURES)).toBe(true),
);

test.each(['a.svg', 'a.html', 'jpg'])('%s is not', (path) => expect(matchesGlob(path, PICTURES)).toBe(false));
