import { expect, test } from 'vitest';
import { markdownProcessor } from './index.ts';

const renderer = await markdownProcessor({ base: '/ouchi/' }).createRenderer({ syntaxHighlight: false });
const html = async (markdown: string) => (await renderer.render(markdown)).code;

test.each([
  ['beside 「」', 'これは**「人生会議」**です。', 'これは<strong>「人生会議」</strong>です。'],
  ['beside （）', '**救急情報カード（見本）**を貼る', '<strong>救急情報カード（見本）</strong>を貼る'],
  ['beside 、', '相談は**無料、**電話で', '相談は<strong>無料、</strong>電話で'],
  ['beside 。', '相談は**無料。**電話で', '相談は<strong>無料。</strong>電話で'],
  ['beside %', '**34%**の人', '<strong>34%</strong>の人'],
])('bold %s is bold, not asterisks', async (_, markdown, expected) => {
  const plain = (await html(markdown)).replace(/<\/?span[^>]*>/g, '');
  expect(plain).toBe(`<p>${expected}</p>`);
});

test('a hard-wrapped Japanese line is joined without a gap', async () => {
  expect(await html('一行目のことば、\n二行目のことば。')).toBe('<p>一行目のことば、二行目のことば。</p>');
});

test('a line break between two Latin words stays', async () => {
  expect(await html('Advance\nCare Planning')).toBe('<p>Advance\nCare Planning</p>');
});

test('a line break between Japanese text and bold is joined too', async () => {
  expect(await html('まず\n**訪問看護**\nへ')).toBe('<p>まず<strong>訪問看護</strong>へ</p>');
});

test('a link followed by です ends where its bracket ends, and gets the base path', async () => {
  expect(await html('[相談先](/soudan/)です。')).toBe('<p><a href="/ouchi/soudan/">相談先</a>です。</p>');
});

test('outside links and anchors are left as they are', async () => {
  expect(await html('[外](https://example.jp/)と[下](#a)')).toContain('href="https://example.jp/"');
  expect(await html('[下](#a)')).toContain('href="#a"');
});

test('numbers keep together in running text', async () => {
  expect(await html('毎日119番')).toBe('<p>毎日<span class="nb">119番</span></p>');
});

test('headings may break only between phrases, and their id is the plain text', async () => {
  expect(await html('## 在宅療養のはじめかた')).toBe(
    '<h2 id="在宅療養のはじめかた">在宅療養の<wbr>はじめかた</h2>',
  );
});

test('quotes and dashes stay as they were typed', async () => {
  expect(await html('"A" -- B')).toBe('<p>"A" -- B</p>');
});
