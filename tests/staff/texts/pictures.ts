import type { City } from '../../fixtures/city-files.ts';
import type { Mistake } from '../edit.ts';
import { GIF, HEIC, JPEG, JPEG_WITH_PLACE, TIFF } from './photos.ts';
import { PAGE } from './slip.ts';

/** A picture beside the page, and the words that show it. */
const shown = (
  name: string,
  markdown: string,
  says: RegExp,
  files: Record<string, string | Uint8Array> = {},
  told: { file?: string; at?: string | number } = { at: markdown },
): Mistake => ({
  name,
  edit: (city: City) => {
    for (const [file, bytes] of Object.entries(files)) city.write(`pages/${file}`, bytes);
    city.append(PAGE, markdown);
  },
  file: told.file ?? PAGE,
  at: told.at,
  says,
});

const alt = /説明|何が写って|言葉/;
const broken = /こわれ|壊れ|読めません|開けません|写真|JPEG/;

/** Pictures as they come from a camera, a mail or a scanner. */
export const PICTURES: Mistake[] = [
  shown('a picture that names the place where it was taken', '![相談の窓口](./basho.jpg)', /撮った場所/, {
    'basho.jpg': JPEG_WITH_PLACE,
  }),
  shown('a picture that was not uploaded', '![相談の窓口](./madoguchi.jpg)', /madoguchi\.jpg/),
  shown('a picture of which the ending differs', '![相談の窓口](./m.jpeg)', /m\.jpe?g/, { 'm.jpg': JPEG }),
  shown('a picture of which a capital differs', '![相談の窓口](./Mado.jpg)', /mado\.jpg/i, {
    'mado.jpg': JPEG,
  }),
  shown('a picture in another folder', '![相談の窓口](./m.jpg)', /m\.jpg/, { 'zaitaku/m.jpg': JPEG }),
  shown('a picture without words', '![](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown('a picture with a space for words', '![ ](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown('a picture with the name of its file for words', '![IMG_1234.jpg](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown('a picture with the number of the camera for words', '![DSC00123](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown('a picture with the word photograph for words', '![写真1](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown('a picture with the word picture for words', '![画像](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown('a picture with the words of the guide', '![何が写っているか](./m.jpg)', alt, { 'm.jpg': JPEG }),
  shown(
    'a picture with a Japanese name, which the build trips over',
    '![相談の窓口](./窓口.jpg)',
    /名前|半角/,
    { '窓口.jpg': JPEG },
  ),
  shown('a picture named in Japanese on a Mac', '![相談の窓口](./がいかん.jpg)', /がいかん|名前|半角/, {
    [`${'がいかん'.normalize('NFD')}.jpg`]: JPEG,
  }),
  shown('a picture with a space in its name', '![相談の窓口](./mado guchi.jpg)', /空白|名前|スペース/, {
    'mado guchi.jpg': JPEG,
  }),
  shown('a picture of an iPhone', '![相談の窓口](./m.heic)', /HEIC|heic|JPEG|jpg/, { 'm.heic': HEIC }),
  shown(
    'a picture of an iPhone, renamed',
    '![相談の窓口](./m.jpg)',
    /HEIC|JPEG|読め|中身/,
    { 'm.jpg': HEIC },
    {},
  ),
  shown('a picture of a scanner', '![相談の窓口](./m.tif)', /tif|TIFF|JPEG|jpg/, { 'm.tif': TIFF }),
  shown(
    'a picture of a scanner, renamed',
    '![相談の窓口](./m.jpg)',
    /TIFF|JPEG|読め|中身/,
    { 'm.jpg': TIFF },
    {},
  ),
  shown('a picture that moves', '![相談の窓口](./m.gif)', /gif|GIF|JPEG|jpg/, { 'm.gif': GIF }),
  shown('a PDF as picture', '![相談の窓口](./m.pdf)', /pdf|PDF|写真/, { 'm.pdf': '%PDF-1.7\n' }),
  shown('a picture in Word', '![相談の窓口](./m.docx)', /docx|写真|JPEG/, { 'm.docx': 'PK\u0003\u0004' }),
  shown('a picture cut off by a broken upload', '![相談の窓口](./m.jpg)', broken, {
    'm.jpg': JPEG.subarray(0, Math.floor(JPEG.length / 2)),
  }),
  shown('an empty picture', '![相談の窓口](./m.jpg)', /空|こわれ|読め|開け/, { 'm.jpg': '' }),
  shown('a text named as a picture', '![相談の窓口](./m.jpg)', broken, { 'm.jpg': '相談の窓口の写真です。' }),
  shown('a picture of more than 25 MB', '![相談の窓口](./m.jpg)', /25|MB|大き/, {
    'm.jpg': Buffer.concat([JPEG, Buffer.alloc(26 * 1024 * 1024)]),
  }),
  shown('a picture of another site', '![相談の窓口](https://example.com/m.jpg)', /写真|フォルダー|よそ|外/),
  shown('a picture with a backslash', '![相談の窓口](.\\m.jpg)', /\.\/m\.jpg/, { 'm.jpg': JPEG }),
  shown('a picture of the own disk', '![相談の窓口](C:\\Users\\m.jpg)', /C:|写真|フォルダー/),
  shown(
    'a picture pasted as letters',
    '![相談の窓口](data:image/png;base64,iVBORw0KGgo=)',
    /写真|data:|ファイル/,
  ),
  shown('a picture in full-width brackets', '！［相談の窓口］（./m.jpg）', /全角|半角/, { 'm.jpg': JPEG }),
  shown('a picture with a full-width mark', '！[相談の窓口](./m.jpg)', /全角|半角|！/, {
    'm.jpg': JPEG,
  }),
  shown('a picture with a space in it', '! [相談の窓口](./m.jpg)', /空白|!\[|写真/, { 'm.jpg': JPEG }),
  shown('a picture without the mark', '[相談の窓口](./m.jpg)', /!\[|！|写真/, { 'm.jpg': JPEG }),
];
