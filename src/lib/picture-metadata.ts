import sharp from 'sharp';

/** Pictures that may carry what a telephone wrote into them: place, time, owner. */
export const PICTURES = '**/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG,WEBP}';

/** Whether a picture still says where, when or by whom it was taken. */
export async function hasMetadata(bytes: Uint8Array): Promise<boolean> {
  const { exif, iptc, xmp } = await sharp(bytes).metadata();
  return Boolean(exif || iptc || xmp);
}
