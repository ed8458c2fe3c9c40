import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/html.ts';
import { pageRecord } from './page-record.ts';

const page = (body: string, head = '') =>
  pageRecord(parseHtml(`<!doctype html><html lang="ja"><head>${head}</head><body>${body}</body></html>`));

test('title, lead, headings with their anchors, and the sentences below them', () => {
  expect(
    page(`<nav>ほか</nav><main><h1>退院</h1><p class="lead">家に帰る日まで。</p><p>はじめ。</p>
      <h2 id="hi">日を<wbr>決める</h2><p>話す。</p><ul><li>一つ</li><li>二つ</li></ul></main><footer>足</footer>`),
  ).toEqual({
    title: '退院',
    label: '',
    place: '',
    lead: '家に帰る日まで。',
    kind: '',
    parts: [
      { heading: '', id: '', blocks: ['家に帰る日まで。', 'はじめ。'] },
      { heading: '日を決める', id: 'hi', blocks: ['話す。', '一つ', '二つ'] },
    ],
  });
});

test('a reading is no part of its word, and a newline in the source is no space', () => {
  const record = page(
    '<main><h1>あ</h1><p><ruby>看取<rp>（</rp><rt>みと</rt><rp>）</rp></ruby>りの\n 話と<strong>home</strong> care</p></main>',
  );
  expect(record?.parts[0]?.blocks).toEqual(['看取りの話とhome care']);
});

test('a mark beside a name stands in brackets', () => {
  expect(page('<main><h1>あおば医院 <span class="tag">見本</span></h1></main>')?.title).toBe(
    'あおば医院（見本）',
  );
});

test('what nobody reads is left out: buttons, hidden parts, meanings behind a word', () => {
  const record =
    page(`<main><h1>あ</h1><p>前<button popovertarget="t">往診</button>後<span popover id="t">意味</span></p>
    <p hidden>隠れ</p><p aria-hidden="true">飾り</p><p data-pagefind-ignore>無視</p><button>印刷</button></main>`);
  expect(record?.parts[0]?.blocks).toEqual(['前往診後']);
});

test('only what is marked is read where something is marked', () => {
  const record = page(
    '<main><h1>外</h1><p>外の文</p><article data-pagefind-body><p>中の文</p></article></main>',
  );
  expect(record?.title).toBe('外');
  expect(record?.parts[0]?.blocks).toEqual(['中の文']);
});

test('a page that asks not to be found is not, nor one that says nothing', () => {
  expect(page('<main data-pagefind-ignore><h1>さがす</h1></main>')).toBeUndefined();
  expect(page('<main data-pagefind-ignore><div data-pagefind-body><h1>あ</h1></div></main>')).toBeUndefined();
  expect(page('<main> <script>let a = 1</script></main>')).toBeUndefined();
});

test('any page of HTML has a title and a lead, from its head where it has no others', () => {
  const record = page('<p>文。', '<title>題 | 市</title><meta name="description" content="説明。">');
  expect(record).toMatchObject({ title: '題', lead: '説明。', parts: [{ blocks: ['文。'] }] });
});

test('where it belongs is the page above it on its way from the home page', () => {
  const way = (links: string) =>
    page(
      `<nav><ol>${links}<li><span aria-current="page">お金</span></li></ol></nav><main><h1>お金</h1><p>文。</main>`,
    );
  const home = '<li><a href="/">ホーム</a></li>';
  expect(way(`${home}<li><a href="/zaitaku/">家での療養</a></li>`)?.place).toBe('家での療養');
  expect(way(home)?.place).toBe('');
});

test('its kind and its short name are read where they stand', () => {
  const record = page(`<nav><span aria-current="page">号</span></nav>
    <main><span data-pagefind-meta="kind:issue"></span><h1>第2号</h1><p>文。</p></main>`);
  expect(record).toMatchObject({ kind: 'issue', label: '号' });
});
