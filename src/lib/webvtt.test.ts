import { expect, test } from 'vitest';
import { vttProblems } from './webvtt.ts';

const cue = (time: string, words = 'ことば') => `WEBVTT\n\n${time}\n${words}\n`;

test('a caption file with one cue is fine, with and without hours', () => {
  expect(vttProblems(cue('00:00:01.000 --> 00:00:04.000'))).toEqual([]);
  expect(vttProblems(cue('00:01.000 --> 00:04.000 line:90%'))).toEqual([]);
});

test.each([
  ['00:00:04.000 --> 00:00:01.000', '前です'],
  ['00:00:01,000 --> 00:00:04,000', '形ではありません'],
])('the time %s is refused', (time, what) => {
  expect(vttProblems(cue(time))).toMatchObject([{ line: 3, what: expect.stringContaining(what) }]);
});

test('a file of another kind, without words, or out of order is refused with its line', () => {
  expect(vttProblems('1\nことば')[0]).toMatchObject({ line: 1 });
  expect(vttProblems(cue('00:01.000 --> 00:02.000', ''))[0]?.what).toContain('言葉がありません');
  expect(vttProblems(`${cue('00:05.000 --> 00:06.000')}\n00:01.000 --> 00:02.000\nあ`)[0]).toMatchObject({
    line: 6,
  });
});

const problems = (text: string) => vttProblems(text).map(({ line, what }) => `${line} ${what}`);

test('a file says on its first line what it is, a byte order mark before it or not', () => {
  expect(problems(`\uFEFF${cue('00:01.000 --> 00:02.000')}`)).toEqual([]);
  expect(problems(cue('00:01.000 --> 00:02.000').replace('WEBVTT', 'WEBVTT 字幕'))).toEqual([]);
  for (const first of ['VTT', 'x WEBVTT', 'WEBVTTX', '\nWEBVTT'])
    expect(problems(cue('00:01.000 --> 00:02.000').replace('WEBVTT', first))[0]).toContain('1行目');
});

test('no captions at all, half a time, and a cue that ends as it begins are refused', () => {
  expect(problems('WEBVTT\n')).toEqual(['1 字幕が1つもありません']);
  expect(problems(cue('00:01.000 --> あと'))).toEqual([expect.stringContaining('3 時刻')]);
  expect(problems(cue('はじめ --> 00:02.000'))).toEqual([expect.stringContaining('3 時刻')]);
  expect(problems(cue('x00:01.000 --> 00:02.0000'))).toEqual([expect.stringContaining('3 時刻')]);
  expect(problems(cue('00:02.000 --> 00:02.0001'))).toEqual([expect.stringContaining('3 時刻')]);
  expect(problems(cue('00:02.000 --> 00:02.000'))).toEqual([expect.stringContaining('終わり')]);
});

test.each([
  ['00:59.000 --> 01:01.000'],
  ['00:59:59.000 --> 01:00:00.500'],
  ['00:01.100 --> 00:01.200'],
  ['00:00.000 --> 00:00.001'],
])('%s goes forward', (time) => expect(problems(cue(time))).toEqual([]));

test('a caption may begin with the one before, and not earlier by a millisecond; spaces are no words', () => {
  const two = (second: string) => `${cue('00:05.000 --> 00:06.000')}\n${second} --> 00:09.000\nあ\n`;
  expect(problems(two('00:05.000'))).toEqual([]);
  expect(problems(two('00:04.999'))).toEqual([expect.stringContaining('6 前の字幕')]);
  expect(problems(cue('00:01.000 --> 00:02.000', '  '))).toEqual([expect.stringContaining('3 字幕の言葉')]);
  expect(problems('WEBVTT\n\n00:01.000 --> 00:02.000')).toEqual([expect.stringContaining('3 字幕の言葉')]);
});
