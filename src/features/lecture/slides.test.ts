import { expect, test } from 'vitest';
import { slidesOf } from './slides.ts';

const titles = (html: string) =>
  slidesOf(html, '題').map(({ title, under }) => (under ? `${under}/${title}` : title));

test('each heading begins a slide, and what stands before the first is under the title of the text', () => {
  expect(
    titles(
      '<p>はじめ</p><h2 id="a">いち</h2><p>あ</p><h3>こまか</h3><p>い</p><h2>に</h2><ul><li>う</li></ul>',
    ),
  ).toEqual(['題', 'いち', 'いち/こまか', 'に']);
});

test('a heading with nothing to show is no slide, and what is folded below it goes with the slide before', () => {
  const [first, ...others] = slidesOf(
    '<h2>いち</h2><p>あ</p><h2>知りたいとき</h2><details><summary>開く</summary><p>い</p></details>',
    '題',
  );
  expect(others).toEqual([]);
  expect(first?.body).toContain('<details>');
});

test('the two messages stand alone, and the text goes on behind them', () => {
  const html =
    '<h2>いち</h2><p>あ</p><section class="emg" aria-label="急なとき" data-emergency><p>119</p></section><p>い</p>';
  expect(titles(html)).toEqual(['いち', '急なとき', 'いち']);
});

test('nothing leads away from a slide but a number to call, and what is for a screen to press is left out', () => {
  const [slide] = slidesOf(
    '<p id="x"><a href="/soudan/">相談</a><a href="tel:119">119</a></p><nav class="no-print">押す</nav>',
    '題',
  );
  expect(slide?.body).toBe('<p><span>相談</span><a href="tel:119">119</a></p>');
});

test('slides that a writer has marked are the slides, with notes, minutes and drawing', () => {
  const html =
    '<p>読む人だけの文</p><section data-slide-source data-minutes="1.5" data-drawing="te" data-signage>' +
    '<h2 id="a">話<wbr>す</h2><p>あ</p><aside data-notes><p>ゆっくり</p></aside></section>';
  expect(slidesOf(html, '題')).toEqual([
    {
      title: '話<wbr>す',
      body: '<p>あ</p>',
      notes: '<p>ゆっくり</p>',
      minutes: 1.5,
      drawing: 'te',
      signage: true,
    },
  ]);
});
