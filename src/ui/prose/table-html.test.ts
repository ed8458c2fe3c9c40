import { expect, test } from 'vitest';
import { describeTable } from './table-html.ts';

test('a table gets its caption, column heads and row heads', () => {
  const html = describeTable(
    '<table><thead><tr><th>所</th><th>人</th></tr></thead><tbody><tr><td>家</td><td>医師</td></tr></tbody></table>',
    '話す<相手',
  );
  expect(html).toBe(
    '<table><caption>話す&lt;相手</caption><thead><tr><th scope="col">所</th><th scope="col">人</th></tr></thead><tbody><tr><th scope="row">家</th><td>医師</td></tr></tbody></table>',
  );
});
