import { describe, expect, test } from 'vitest';
import { badCity, JPEG } from '../../tests/fixtures/bad-input.ts';

const { read, write, append, change, check, errors, told, only } = badCity();
const page = 'pages/soudan.mdx';

test('a link to a page that is not there, and one that lacks its last slash', () => {
  append(page, '[窓口](/madoguchi/)');
  expect(only(page, '/madoguchi/').what).toContain('/madoguchi/');
  change(page, '[窓口](/madoguchi/)', '[お金](/zaitaku/hiyou)');
  expect(only(page, '/zaitaku/hiyou)').mend).toContain('/zaitaku/hiyou/');
});

test('a telephone number typed into the text', () => {
  append(page, '[電話](tel:0000000000)');
  expect(only(page, 'tel:').mend).toContain('<Contact');
});

test.each(['javascript:alert(1)', 'http://example.jp/', '/nashi/', 'tel:119', 'ftp://example.jp/'])(
  'a link by reference to %s',
  (target) => {
    append(page, `[こちら][a]\n\n[a]: ${target}`);
    expect(only(page, `[a]: ${target}`).what).toContain(target);
  },
);

test('an address typed without brackets swallows the Japanese behind it', () => {
  append(page, 'くわしくはhttps://example.jp/mihonをご覧ください。');
  const problem = only(page, 'example.jp');
  expect(problem.what).toContain('日本語まで');
  expect(problem.mend).toContain('[行き先の名前](https://');
});

test('an address typed without brackets, with a space or an ideographic full stop behind it', () => {
  append(page, '見本は https://example.jp/mihon です。');
  expect(check()).toEqual([]);
  append(page, '見本は https://example.jp/a。');
  expect(only(page, 'example.jp/a').what).toContain('日本語まで');
});

describe('anchors', () => {
  test('a question that leads to no page, and one whose anchor is not there', () => {
    const file = 'nenrei/65.mdx';
    const asked = /to: (\S+)/.exec(read(file))?.[1] ?? '';
    change(file, asked, '/zaitaku/nashi/');
    expect(only(file, '/zaitaku/nashi/').what).toContain('/zaitaku/nashi/');
    change(file, '/zaitaku/nashi/', '/zaitaku/hiyou/#1か月の上げん');
    expect(only(file, '#1か月の上げん').mend).toContain('1か月の上限');
  });

  test('an article of an issue, the sheet of a page and a year of the archive are places one can link to', () => {
    append(
      'pages/kokoro.mdx',
      '[記事](/ouchi/mihon-2/#救急隊が来たら)、[用紙](/kyukyu/card/memo/#yoshi)、[見本](/ouchi/#見本)を読めます。',
    );
    expect(errors()).toEqual([]);
  });

  test('two headings of the same name are fine until somebody links to one', () => {
    append(page, '## 夜の話\n\nあ。\n\n## 夜の話\n\nい。');
    expect(errors()).toEqual([]);
    append('pages/kokoro.mdx', '[夜](/soudan/#夜の話)のことです。');
    expect(told()).toEqual([expect.stringContaining('2つあります')]);
  });
});

test('a link to an issue that is not out yet is a notice with its day', () => {
  append('pages/ouchi.mdx', '[冬の号](/ouchi/3/)');
  expect(errors()).toEqual([]);
  expect(check().map(({ what }) => what)).toContainEqual(expect.stringContaining('令和8年12月15日'));
});

test('an address with a bare % in the Japanese it swallows is told and not thrown', () => {
  append(page, '見本はhttps://example.jp/100%の話です。');
  expect(only(page, 'example.jp').what).toContain('日本語まで');
});

test('a link without words, which nobody can press', () => {
  append(page, '夜は[](/kokoro/)へ。');
  expect(only(page, '[](').what).toContain('言葉がありません');
});

test('a link around a picture has the words of the picture', () => {
  write('pages/niwa.jpg', JPEG);
  append(page, '[![庭](./niwa.jpg)](/kokoro/)');
  expect(check()).toEqual([]);
});

test('the slides of a page may be linked to, those of an issue are none', () => {
  append(page, '[映す](/zaitaku/slides/)と[ロビー](/shiryo/signage/)と[話](/koza/decks/hajimete/slides/)');
  expect(errors()).toEqual([]);
  append(page, '[映す](/ouchi/2/slides/)');
  expect(only(page, '/ouchi/2/slides/').what).toContain('/ouchi/2/slides/');
});
