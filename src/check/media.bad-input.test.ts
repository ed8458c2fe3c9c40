import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, write, append, change, errors, told } = badCity();
const page = 'pages/soudan.mdx';

test('a video without captions, picture and words, and one whose captions are broken', () => {
  append(page, '<Video title="見本" src="moji.mp4" />');
  const found = told();
  for (const part of ['字幕', '絵', '文字で'])
    expect(
      found.some((what) => what.includes(part)),
      part,
    ).toBe(true);
  write('media/bad.vtt', 'WEBVTT\n\n00:05 --> 00:02\nことば\n');
  change(
    page,
    'src="moji.mp4" />',
    'src="moji.mp4" captions="bad.vtt" poster="moji.png">\n\nことば\n\n</Video>',
  );
  expect(errors()).toMatchObject([{ file: path('media/bad.vtt'), line: 3 }]);
});

test('a video that names a folder, or a picture where its captions belong, is told and not thrown', () => {
  write('media/eizo.mp4/x.mp4', 'x');
  append(
    page,
    '<Video title="見本" src="eizo.mp4" captions="moji.png" poster="moji.png">\n\nことば\n\n</Video>',
  );
  const found = told();
  expect(found).toContainEqual(expect.stringContaining('eizo.mp4'));
  expect(found).toContainEqual(expect.stringContaining('字幕が読めません'));
});
