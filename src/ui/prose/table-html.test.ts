import { expect, test } from 'vitest';
import { describeTable } from './table-html.ts';

const cells = (name: string, texts: string[]) => texts.map((text) => `<${name}>${text}</${name}>`).join('');
const table = (head: string[], row: string[]) =>
  `<table><thead><tr>${cells('th', head)}</tr></thead><tbody><tr>${cells('td', row)}</tr></tbody></table>`;

test('a table gets its caption, column heads and row heads', () => {
  const html = describeTable(table(['所', '人'], ['家', '医師']), '話す<相手');
  expect(html).toContain('<caption>話す&lt;相手</caption>');
  expect(html).toContain('<th scope="col" role="columnheader">人</th>');
  expect(html).toContain('<th scope="row" role="rowheader">家</th>');
  expect(html).toContain('<td role="cell"><span>医師</span></td>');
});

test('the name of a column is its words alone, without the readings over them', () => {
  const term =
    '<button popovertarget="t"><ruby>往診<rp>（</rp><rt aria-hidden="true">おうしん</rt><rp>）</rp></ruby></button>';
  const html = describeTable(table(['人', term, '保険'], ['医師', '診察', '医療保険']), '題');
  expect(html).toContain('data-label="往診"');
});

test('with three columns each cell carries the name of its column, for phones', () => {
  const html = describeTable(table(['人', 'する<b>こと</b>', '保険'], ['医師', '診察', '医療保険']), '題');
  expect(html).toContain('<td role="cell" data-label="すること"><span>診察</span></td>');
  expect(html).toContain('data-label="保険"');
});
