import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { AuditContext } from './audit.ts';
import { pictureMetadata } from './picture-metadata.ts';

const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(dir, { recursive: true }));
const plain = () => sharp({ create: { width: 4, height: 4, channels: 3, background: '#798' } });

test('of the files of a site those pictures are found that tell of their owner, wherever they lie', async () => {
  mkdirSync(join(dir, 'media'));
  const told = await plain()
    .withExif({ IFD0: { Artist: 'mihon' } })
    .jpeg()
    .toBuffer();
  writeFileSync(join(dir, 'media/told.jpg'), told);
  writeFileSync(join(dir, 'plain.png'), await plain().png().toBuffer());
  writeFileSync(join(dir, 'told.txt'), told);
  const files = new Set(['/media/told.jpg', '/plain.png', '/told.txt']);
  const found = await pictureMetadata.site?.({ pages: [], files }, { dir } as AuditContext);
  expect(found).toEqual([
    {
      path: '/media/told.jpg',
      what: expect.stringContaining('EXIF'),
      mend: expect.stringContaining('strip-metadata.ts'),
    },
  ]);
});
