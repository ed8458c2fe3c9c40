import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { hasMetadata, PICTURES } from '../lib/picture-metadata.ts';

/**
 * Writes every picture of the site that carries metadata anew, without it and the right way up. Astro does so for the pictures
 * of texts; files of `public/` and `content/media/` are copied as they are and would keep it (measured).
 */
export async function stripMetadata(site: string): Promise<void> {
  for (const file of globSync(PICTURES, { cwd: site })) {
    const path = join(site, file);
    const bytes = readFileSync(path);
    if (await hasMetadata(bytes)) writeFileSync(path, await sharp(bytes).rotate().toBuffer());
  }
}
