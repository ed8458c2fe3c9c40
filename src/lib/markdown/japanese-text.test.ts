import { loadDefaultJapaneseParser } from 'budoux';
import { expect, test } from 'vitest';
import { japaneseHtml, pieces } from './japanese-text.ts';

const kept = (text: string) =>
  pieces(text, false)
    .filter(({ keep }) => keep)
    .map(({ text }) => text);

/** Where the phrases of BudouX end. */
function phraseEnds(text: string): number[] {
  let end = 0;
  return loadDefaultJapaneseParser()
    .parse(text)
    .map((phrase) => {
      end += phrase.length;
      return end;
    });
}

/** Where a heading may break, as places in the text. */
function breaksOf(text: string): number[] {
  let end = 0;
  return pieces(text, true).flatMap((piece) => {
    end += piece.text.length;
    return piece.breakAfter ? [end] : [];
  });
}

test.each([
  ['判断に迷うときは119へ', ['119']],
  ['#7119は18時〜翌8時', ['#7119', '18時', '8時']],
  ['令和5年11月1日', ['令和5年', '11月1日']],
  ['40〜64歳の人、約30日、34.9％', ['40〜64歳', '30日', '34.9％']],
  ['03-1000-1636', ['03-1000-1636']],
])('in %s the numbers are one unit each', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test('a single digit alone needs no help', () => {
  expect(kept('はい、3 と答えます')).toEqual([]);
});

test.each([
  ['令和5年11月1日に119番へ電話する', ['令和5年', '11月1日', '119番']],
  ['令和5〜7年度の話を聞く', ['5〜7年度']],
  ['40歳以上の人が30日以内に', ['40歳以上', '30日']],
])('in %s no phrase breaks inside a number, and none inside a run that is kept', (text, numbers) => {
  const breaks = breaksOf(text);
  expect(breaks.length).toBeGreaterThan(0);
  expect(kept(text)).toEqual(numbers);
  for (const number of numbers) {
    const start = text.indexOf(number);
    for (let inside = start + 1; inside < start + number.length; inside++)
      expect(breaks).not.toContain(inside);
  }
});

test('a break stands between phrases', () => {
  expect(japaneseHtml('119番へ電話する')).toBe('<span class="nb">119番</span>へ<wbr>電話する');
});

test('a line ends with the space between two questions, and never begins with it', () => {
  expect(breaksOf('夜はどうする　家族は休める')).toContain('夜はどうする　'.length);
  expect(breaksOf('夜はどうする　家族は休める')).not.toContain('夜はどうする'.length);
});

test.each([
  ['いつものままでかまいません', 'いつも'],
  ['途中でひと休みしたり', 'ひと休み'],
  ['人に寄りそうよりそいの話', 'よりそい'],
  ['まずさがすと話す人の家', 'さがす'],
  ['人によってちがいます', 'ちがい'],
  ['まず知っておきたいを話す人の家', '知っておきたい'],
  ['まずしくみをしくみと話す人の家', 'しくみ'],
  ['ういかたちさ話す', 'かたち'],
])('%s: 「%s」 is never cut, though BudouX would', (text, word) => {
  const start = text.indexOf(word);
  const inside = (cut: number) => cut > start && cut < start + word.length;
  expect(breaksOf(text).filter(inside)).toEqual([]);
  expect(phraseEnds(text).some(inside)).toBe(true);
});

test.each([
  '令和元年',
  '平成30年度',
  '11月1日',
  '119',
  '#7119',
  '1,577人',
  '3.5時間',
  '9〜17時',
  '3年度',
  '3年',
  '3か月',
  '3月',
  '3週間',
  '3時間',
  '3時',
  '3分',
  '3日',
  '3番',
  '3歳以上',
  '3歳未満',
  '3歳',
  '3人',
  '3か所',
  '3件',
  '3回',
  '3割',
  '3ページ',
  '3種類',
  '3つ',
  '3％',
  '3%',
  '3km',
])('%s is one unit', (unit) => {
  expect(kept(`それは${unit}。`)).toEqual([unit]);
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

test('running text has no breaks of its own', () => {
  expect(japaneseHtml('119番へ電話する', { phrases: false })).toBe('<span class="nb">119番</span>へ電話する');
});

test('markup in data is shown as text', () => {
  expect(japaneseHtml('<b>&"', { phrases: false })).toBe('&lt;b&gt;&amp;&quot;');
});
