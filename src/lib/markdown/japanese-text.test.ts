import { expect, test } from 'vitest';
import { japaneseHtml, pieces } from './japanese-text.ts';

const kept = (text: string) =>
  pieces(text, false)
    .filter(({ keep }) => keep)
    .map(({ text }) => text);

test.each([
  ['判断に迷うときは119へ', ['119']],
  ['#7119は18時〜翌8時', ['#7119', '18時', '8時']],
  ['令和5年11月1日', ['令和5年', '11月1日']],
  ['40〜64歳の人、約30日、34.9％', ['40〜64歳', '30日', '34.9％']],
  ['03-6810-1636', ['03-6810-1636']],
])('in %s the numbers are one unit each', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test('a single digit alone needs no help', () => {
  expect(kept('はい、3 と答えます')).toEqual([]);
});

test('no phrase break falls inside a number', () => {
  for (const { keep, text } of pieces('令和5年11月1日に119番へ電話する', true))
    if (keep) expect(text).not.toContain('<wbr>');
  expect(japaneseHtml('119番へ電話する')).toBe('<span class="nb">119番</span>へ<wbr>電話する');
});

test('words BudouX would cut stay whole, and no character is left alone at the end', () => {
  expect(japaneseHtml('さがす')).toBe('さがす');
  expect(japaneseHtml('2つのちがい')).not.toContain('ちが<wbr>い');
  for (const text of ['すでに在宅医療を受けている人', '市内の事業所の数'])
    expect(japaneseHtml(text)).not.toMatch(/<wbr>.$/);
});

test('pieces put together give the text back', () => {
  const text = '救急車、呼ぶ？迷ったら（119番・#7119）';
  expect(
    pieces(text, true)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('markup in data is shown as text', () => {
  expect(japaneseHtml('<b>&', { phrases: false })).toBe('&lt;b&gt;&amp;');
});
