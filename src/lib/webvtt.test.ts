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

const told = (text: string) => vttProblems(text).map(({ line, what }) => `${line} ${what}`);

test('a file may begin with a mark and end its lines as Windows does', () => {
  expect(told('\uFEFFWEBVTT あ\r\n\r\n00:01.000 --> 00:02.000\r\nい\r\n')).toEqual([]);
});

test('every problem is told, each on its line', () => {
  expect(told('')).toEqual(['1 1行目が「WEBVTT」ではありません', '1 字幕が1つもありません']);
  expect(told('WEBVTTあ\n\n00:01.000 --> 00:02.000\nい')).toEqual(['1 1行目が「WEBVTT」ではありません']);
  expect(told('あWEBVTT\n\n00:01.000 --> 00:02.000\nい')).toEqual(['1 1行目が「WEBVTT」ではありません']);
  expect(told('WEBVTT\n\n')).toEqual(['1 字幕が1つもありません']);
  expect(told(cue('00:01.000 --> 00:01.000'))).toEqual(['3 終わりの時刻が、始まりより前です']);
  expect(told(cue('00:01.000 --> 00:02.000', '  '))).toEqual(['3 字幕の言葉がありません']);
  expect(told('WEBVTT\n\n00:01.000 --> 00:02.000')).toEqual(['3 字幕の言葉がありません']);
});

test('two captions may begin at once, none before the one above it', () => {
  const two = (first: string, second: string) => told(`${cue(first)}\n${second}\nう`);
  expect(two('00:00.000 --> 00:02.000', '00:00.000 --> 00:03.000')).toEqual([]);
  expect(two('00:01.000 --> 00:02.000', '00:00.999 --> 00:03.000')).toEqual(['6 前の字幕より早い時刻です']);
});

test.each([
  ['00:59.999', '01:00.000'],
  ['59:59.000', '01:00:00.000'],
  ['01:00:59.000', '01:01:00.000'],
  ['00:00.001', '00:00.002'],
])('%s comes before %s', (start, end) => {
  expect(told(cue(`${start} --> ${end}`))).toEqual([]);
  expect(told(cue(`${end} --> ${start}`))).toEqual(['3 終わりの時刻が、始まりより前です']);
});

test.each(['00:60.000', '60:00.000', '00:01.00', '00:01.0000', 'x00:01.000', '1:00.000'])(
  '%s is no time',
  (time) => {
    const problem = ['3 時刻が 00:00:01.000 --> 00:00:04.000 の形ではありません'];
    expect(told(cue(`${time} --> 09:00.000`))).toEqual(problem);
    expect(told(cue(`00:00.000 --> ${time}`))).toEqual(problem);
  },
);
