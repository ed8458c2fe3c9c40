import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';

const findings = (body: string) => parseBody(body).findings;

test('ordinary Markdown with components is fine', () => {
  expect(
    findings(
      '## 見出し\n\n<Term>訪問診療</Term>は予定の診察です。\n\n<Steps>\n\n<Step title="聞く">\n\n話します。\n\n</Step>\n\n</Steps>',
    ),
  ).toEqual([]);
});

test('all braces and stray angle brackets are reported at once, with line and column', () => {
  expect(findings('{メモ}です\n体温が37.5<38です').map(({ line, column }) => [line, column])).toEqual([
    [1, 1],
    [1, 4],
    [2, 8],
  ]);
});

test('a misspelt component gets the nearest name', () => {
  expect(findings('<Contct id="C002" />')[0]?.what).toContain('「Contact」のことですか');
});

test('an unknown attribute names the ones there are', () => {
  expect(findings('<Stat facts="F030" />')).toMatchObject([
    {
      what: '<Stat> に「facts」という項目はありません。',
      mend: '「fact」のことですか。使える項目: fact、year',
    },
  ]);
  expect(findings('<Stat color="red" />')).toMatchObject([
    { what: '<Stat> に「color」という項目はありません。', mend: '使える項目: fact、year' },
    { what: expect.stringContaining('「fact」がありません') },
  ]);
});

test('a component out of its parent is told where it belongs', () => {
  expect(findings('<Step title="聞く">\n\n話す\n\n</Step>')[0]?.what).toBe(
    '<Step> は <Steps> の中に書きます。',
  );
});

test('a component that is not closed is named', () => {
  expect(findings('<Note title="あ">\n\n本文')[0]?.what).toBe('<Note> の開きと閉じがそろっていません。');
});

test('import lines and first-level headings have no place', () => {
  expect(findings('import A from "a"\n\n# 題')).toHaveLength(2);
});

test('the emergency part may not be folded away', () => {
  expect(findings('<Fold title="くわしく">\n\n<Emergency />\n\n</Fold>')[0]?.what).toContain('折りたたみ');
});

test('a column is named beside the articles, with the anchor its page has: no word in it is found under the article before it', () => {
  const { headings } = parseBody(
    '<Article title="庭の話">\n\nあ。\n\n</Article>\n\n<Column title="言葉が出ないとき">\n\nい。\n\n</Column>',
  );
  expect(headings).toMatchObject([
    { level: 2, text: '庭の話', anchor: '庭の話' },
    { level: 2, text: '言葉が出ないとき', anchor: '言葉が出ないとき' },
  ]);
});
