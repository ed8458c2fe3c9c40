import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, check, onlyNotice } = badCity();
const table = (...heads: string[]) => {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = [row(heads), row(heads.map(() => '---')), row(heads.map(() => 'あ'))];
  return `<Table caption="見本の表">\n\n${rows.join('\n')}\n\n</Table>`;
};

test('a long name of a column, which phones would repeat in every row', () => {
  append('pages/soudan.mdx', table('だれ', '使える保険の名前とその手続き', 'お金'));
  const { what } = onlyNotice('pages/soudan.mdx', '| だれ');
  expect(what).toContain('使える保険の名前とその手続き」が14文字');
});

test('twelve signs are short enough, and with two columns phones repeat none', () => {
  append('pages/soudan.mdx', table('だれ', '使える保険とその手続き一', 'お金'));
  append('pages/soudan.mdx', table('だれ', '使える保険の名前とその手続き'));
  expect(check()).toEqual([]);
});
