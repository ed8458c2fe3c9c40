/** Tag of the entry that leads to where a picture was taken (Exif 2.32, GPSInfo). */
const GPS = 0x8825;

/** Where the notes of a camera begin: in a JPEG, a PNG, a WebP. */
const MARKS = ['Exif\0\0', 'eXIf', 'EXIF'];

/** Whether a photograph (JPEG, PNG, WebP) still names the place where it was taken. */
export function namesPlace(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('exif:GPSLatitude')) return true;
  return MARKS.some((mark) => {
    const found = file.indexOf(mark, 0, 'latin1');
    return found >= 0 && hasGps(file, tiffAfter(file, found + mark.length));
  });
}

/** The notes are a little TIFF file; a WebP has its length, and some writers the mark of a JPEG, in between. */
function tiffAfter(file: Buffer, from: number): number {
  const starts = ['II*\0', 'MM\0*'].map((sign) => file.indexOf(sign, from, 'latin1')).filter((at) => at >= 0);
  return Math.min(...starts);
}

function hasGps(file: Buffer, tiff: number): boolean {
  if (tiff + 8 > file.length) return false;
  const little = file.toString('latin1', tiff, tiff + 2) === 'II';
  const short = (at: number) => (little ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const directory = tiff + (little ? file.readUInt32LE(tiff + 4) : file.readUInt32BE(tiff + 4));
  if (directory + 2 > file.length) return false;
  for (let i = 0, at = directory + 2; i < short(directory) && at + 12 <= file.length; i++, at += 12)
    if (short(at) === GPS) return true;
  return false;
}
