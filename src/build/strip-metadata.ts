import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Pictures that may carry what a telephone wrote into them: place, time, owner. */
export const PICTURES = '**/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG,WEBP}';

/** Whether a picture still says where, when or by whom it was taken. */
export async function hasMetadata(bytes: Uint8Array): Promise<boolean> {
  const { exif, iptc, xmp } = await sharp(bytes).metadata();
  return Boolean(exif || iptc || xmp);
}

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
