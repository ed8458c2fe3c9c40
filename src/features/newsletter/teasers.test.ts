import { expect, test } from 'vitest';
import { markOf, teasersOf } from './teasers.ts';

test('the front names the articles and columns that are printed, each with a sign and a sentence where it has one', () => {
  const html = `
    <div class="opening"><p>はじめ</p></div>
    <section class="article wide" data-mark="道" data-teaser="4つのことを、絵でたどる"><h2 id="a">病院<wbr>から家まで</h2></section>
    <section class="article half"><h2 id="b">はじめに話す相手</h2></section>
    <aside class="column keep"><h2 id="c">おまけ</h2></aside>`;
  expect(teasersOf(html)).toEqual([
    { anchor: 'a', title: '病院から家まで', mark: '道', about: '4つのことを、絵でたどる' },
    { anchor: 'b', title: 'はじめに話す相手', mark: '話' },
    { anchor: 'c', title: 'おまけ', mark: 'お' },
  ]);
});

test('a title of marks alone has a sign as well', () => {
  expect(markOf('119とACP')).toBe('1');
  expect(markOf('！？')).toBe('・');
});
