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
