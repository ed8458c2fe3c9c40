import sharp from 'sharp';

const plain = sharp({ create: { width: 600, height: 400, channels: 3, background: '#8a7' } });

/** A photograph as it is sent by mail: small and whole. */
export const JPEG = await plain.clone().jpeg().toBuffer();
/** The same as a PNG. */
export const PNG = await plain.clone().png().toBuffer();
/** The same as a WebP. */
export const WEBP = await plain.clone().webp().toBuffer();
/** The same as a GIF. */
export const GIF = await plain.clone().gif().toBuffer();
/** The same as a TIFF, as a scanner of the office makes it. */
export const TIFF = await plain.clone().tiff().toBuffer();
/** A photograph of a telephone, which tells where it was taken. */
export const JPEG_WITH_PLACE = await plain
  .clone()
  .withExif({
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '35/1 51/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '139/1 54/1 0/1',
    },
  })
  .jpeg()
  .toBuffer();
/** A photograph of a telephone at rest on its side: 12 million points. */
export const LARGE_JPEG = await sharp({
  create: { width: 4032, height: 3024, channels: 3, background: '#8a7' },
})
  .jpeg()
  .toBuffer();
/** The first bytes of a photograph of an iPhone. */
export const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from('ftypheic'),
  Buffer.alloc(4),
  Buffer.from('mif1heic'),
  Buffer.alloc(4000, 7),
]);
