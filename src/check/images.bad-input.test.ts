import { expect, test } from 'vitest';
import { badCity, JPEG } from '../../tests/fixtures/bad-input.ts';

const { read, write, append, change, check, told, only } = badCity();
const page = 'pages/soudan.mdx';
const sample = 'ouchi/mihon-1/index.mdx';

test('a picture that is not there', () => {
  append(page, '![窓口の写真](./madoguchi.jpg)');
  expect(only(page, 'madoguchi.jpg').what).toContain('見つかりません');
});

test('a picture without words', () => {
  write('pages/a.jpg', JPEG);
  append(page, '![](./a.jpg)');
  expect(only(page, './a.jpg').what).toContain('説明');
});

test('a picture whose place does not begin with ./ is told how to write it', () => {
  write('pages/niwa.jpg', JPEG);
  append(page, '![庭](niwa.jpg)');
  expect(only(page, '![庭]').mend).toContain('./niwa.jpg');
});

test.each(['http://example.jp/niwa.jpg', 'https://example.jp/niwa.jpg', '//example.jp/niwa.jpg'])(
  'the picture %s of another site, which would send readers there',
  (address) => {
    append(page, `![庭](${address})`);
    expect(only(page, '![庭]').what).toContain('よその場所');
  },
);

test('pictures with capital letters, and what a machine leaves behind, are no problem', () => {
  write('pages/.DS_Store', 'x');
  write('pages/NIWA.JPG', JPEG);
  append(page, '![庭](./NIWA.JPG)');
  expect(check()).toEqual([]);
});

test('a photograph of an iPhone (HEIC), one that is none, one that is too large', () => {
  write('ouchi/mihon-1/heic.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'));
  append(sample, '![庭](./heic.jpg)');
  expect(only(sample, 'heic.jpg').mend).toContain('互換性優先');
  write('ouchi/mihon-1/heic.jpg', 'これは写真ではない');
  expect(only(sample, 'heic.jpg').what).toContain('写真として読めません');
  write('ouchi/mihon-1/heic.jpg', Buffer.alloc(25_000_001, 0xff));
  expect(only(sample, 'heic.jpg').what).toContain('25MB');
});

test('a photograph on the cover needs its words; a drawing must be one of ours', () => {
  write('ouchi/mihon-1/hyoshi.jpg', JPEG);
  change(sample, /cover: .*/.exec(read(sample))?.[0] ?? '', 'cover: ./hyoshi.jpg');
  expect(only(sample, 'cover:').what).toContain('coverAlt');
  change(sample, 'cover: ./hyoshi.jpg', 'cover: hyoushi');
  expect(only(sample, 'cover: hyoushi').mend).toContain('shimbun');
});

test.each([
  ['https://example.jp/hyoshi.jpg', 'よその場所'],
  ['hyoshi.jpg', '書き方がちがいます'],
  ['../hyoshi.jpg', '書き方がちがいます'],
])('a photograph on the cover from %s', (cover, what) => {
  write('ouchi/hyoshi.jpg', JPEG);
  write('ouchi/mihon-1/hyoshi.jpg', JPEG);
  change(sample, 'cover: hitobito', `cover: ${cover}\ncoverAlt: 庭`);
  expect(only(sample, 'cover:').what).toContain(what);
});

test('a picture missing and without words, both at once', () => {
  append(sample, '![](./nai.jpg)');
  const found = told();
  for (const part of ['説明', '見つかりません'])
    expect(
      found.some((what) => what.includes(part)),
      part,
    ).toBe(true);
});

test.each(['./%E5%BA%AD%.jpg', './100%.jpg'])(
  'the name %s, which no browser can decode, is told and not thrown',
  (name) => {
    append(page, `![庭](${name})`);
    expect(only(page, '![庭]').what).toContain(name);
  },
);

test('a picture that is a folder is no picture', () => {
  write('pages/niwa.jpg/1.txt', '');
  append(page, '![庭](./niwa.jpg)');
  expect(only(page, '![庭]').what).toContain('見つかりません');
});
