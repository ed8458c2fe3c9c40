import { expect, test } from 'vitest';
import { badCity, JPEG } from '../../tests/fixtures/bad-input.ts';

const { write, append, check, errors, only } = badCity();
const page = 'pages/soudan.mdx';

test.each([
  ['a full-width space behind the mark of a heading', '##　夜の話', '## 夜の話'],
  ['no space behind the mark of a heading', '###夜の話', '### 夜の話'],
  ['a full-width mark of a heading', '＃＃ 夜の話', '## 夜の話'],
  ['one mark of a heading and a full-width space', '#　夜の話', '## 夜の話'],
  ['a full-width space behind the mark of an item', '-　夜の話', '- 夜の話'],
  ['no space behind the mark of an item', '-夜の話', '- 夜の話'],
  ['a full-width space behind the number of an item', '1.　夜の話', '1. 夜の話'],
  ['no space behind the number of an item', '2.夜の話', '2. 夜の話'],
  [
    'full-width parentheses of a link',
    '[夜](/kokoro/)と[朝]（/kokoro/）の話',
    '[夜](/kokoro/)と[朝](/kokoro/)の話',
  ],
  ['full-width brackets of a link', '［夜］(/kokoro/)の話', '[夜](/kokoro/)の話'],
  ['a space inside a link', '[夜] (/kokoro/)の話', '[夜](/kokoro/)の話'],
  ['a full-width end of a link', '[夜](/kokoro/）の話', '[夜](/kokoro/)の話'],
])('%s: told with the line as it should be, for readers would see it as it stands', (_, text, corrected) => {
  append(page, text);
  const problem = only(page, text);
  expect(problem.what).toContain('文字で出ます');
  expect(problem.corrected).toBe(corrected);
});

test.each(['！[庭](./niwa.jpg)', '![庭]（./niwa.jpg）', '!［庭］(./niwa.jpg)'])(
  'the picture %s is told with the line as it should be',
  (text) => {
    write('pages/niwa.jpg', JPEG);
    append(page, text);
    expect(errors().map(({ corrected }) => corrected)).toContain('![庭](./niwa.jpg)');
  },
);

test('full-width parentheses of a link to another site', () => {
  append(page, '[夜]（https://example.jp/）の話');
  expect(errors().map(({ corrected }) => corrected)).toContain('[夜](https://example.jp/)の話');
});

test('a line right below a paragraph, which makes a heading of it', () => {
  append(page, '夜の話です。\n---\n\n朝の話です。');
  expect(only(page, '夜の話です').mend).toContain('空いた行');
});

test.each(['![庭](./niwa no ki.jpg)', '[夜](/koko ro/)の話'])(
  'the space inside the address of %s',
  (text) => {
    append(page, text);
    expect(only(page, text).what).toContain('空白があります');
  },
);

test('a table without its second line', () => {
  append(page, '<Table caption="見本">\n\n| 朝 | 夜 |\n| 見本 | 見本 |\n\n</Table>');
  expect(only(page, '| 朝 | 夜 |').mend).toContain('| --- |');
});

test.each(['本の話です[^2]。', '[夜の話][yoru]です。'])('%s: what it names is nowhere', (text) => {
  append(page, text);
  expect(only(page, text).what).toContain('このページにありません');
});

test('a heading without words', () => {
  append(page, '##\n\n夜の話です。');
  expect(errors()).toMatchObject([{ what: expect.stringContaining('言葉のない見出し') }]);
});

test.each([
  '#7119に電話できます。',
  '＃7119に電話できます。',
  '## #7119の話\n\n話の中身です。',
  '*夜*の話です。',
  '**夜の話**です。',
  '-5度の朝です。',
  '1.5倍の話です。',
  '夜の話です。\n\n---\n\n朝の話です。',
  'よかった！[夜の話](/kokoro/)です。',
  '［夜］（/ は「または」です）の話です。',
  '表[夜]（くわしくは窓口へ）の話です。',
  '`##夜`と`[夜]（/kokoro/）`は、しるしです。',
  '[夜の話][yoru]です。\n\n[yoru]: /kokoro/',
  '夜[1][2]の話ではなく、[夜]の話です。',
  '[夜](/kokoro/ "夜の話")です。',
  '- 夜\n  - 朝\n\n1. 夜\n2. 朝',
])('ordinary writing is not complained about: %j', (text) => {
  append(page, text);
  expect(check()).toEqual([]);
});
