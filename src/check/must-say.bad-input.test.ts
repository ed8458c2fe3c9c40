import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { read, write, change, told } = badCity();

test('the part that is gone is named, with the reason', () => {
  change('pages/kyukyu/index.mdx', '<Contact id="C002" />', '');
  expect(told()).toEqual([expect.stringMatching(/迷ったときの電話.*迷っている人の、次の電話です/)]);
});

test('the tie-breaker that is gone is named, and words of one’s own are none', () => {
  change('pages/kyukyu/index.mdx', '<TieBreaker />', '夜の番号は、訪問看護の人に聞きます。');
  expect(told()).toEqual([expect.stringMatching(/どちらに電話するかの決まり/)]);
});

test('words in a fold are not said', () => {
  const file = 'pages/zaitaku/hiyou.mdx';
  const text = read(file).replaceAll('保険の窓口', '市役所');
  write(file, `${text}\n<Fold title="くわしく">\n\n保険の窓口に聞けます。\n\n</Fold>\n`);
  expect(told()).toEqual([expect.stringContaining('今の額を聞けるところ')]);
});

test('what every page of a folder must say is asked of each of them', () => {
  change('pages/jinsei-kaigi/sheet.mdx', '好きなところをひとつだけ書いてみる', '書く');
  expect(told()).toEqual([expect.stringContaining('しなくてもよいこと')]);
});
