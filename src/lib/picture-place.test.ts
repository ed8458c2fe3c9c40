import sharp from 'sharp';
import { expect, test } from 'vitest';
import { namesPlace } from './picture-place.ts';

const plain = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#ccc' } });
const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 51/1 0/1' } };

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s that names its place is told from one that names its maker',
  async (kind) => {
    expect(namesPlace(await plain().withExif(PLACE).toFormat(kind).toBuffer())).toBe(true);
    expect(
      namesPlace(
        await plain()
          .withExif({ IFD0: { Make: '見本' } })
          .toFormat(kind)
          .toBuffer(),
      ),
    ).toBe(false);
    expect(namesPlace(await plain().toFormat(kind).toBuffer())).toBe(false);
  },
);

test('notes that are cut off name nothing', async () => {
  const whole = await plain().withExif(PLACE).jpeg().toBuffer();
  const tiff = whole.indexOf('Exif') + 6;
  for (const length of [0, 4, 8, 10, 20]) expect(namesPlace(whole.subarray(0, tiff + length))).toBe(false);
});
