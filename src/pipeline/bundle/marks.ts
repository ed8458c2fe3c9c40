/**
 * What every page of the bundle says of itself: of which day it is and where the newest is; and, while the zip has not been extracted
 * (Windows then opens a copy of one file, alone), that this comes first.
 */

/** First in the page. Shown where the first script could not be loaded. */
export const ALONE_SCRIPT =
  "if(!('extracted'in document.documentElement.dataset))document.querySelector('.bundle-alone').hidden=false";

export const ALONE = [
  '<section class="bundle-alone" aria-label="開き方" hidden>',
  '<p><b>さきに「すべて展開」をしてください。</b>いまはこの1枚だけが開いていて、リンクや検索は使えません。</p>',
  '<p>この画面を閉じます。zipファイルを右クリックして「すべて展開」を選びます。できたフォルダーの HIRAKU.html を開きます。</p>',
  `</section><script>${ALONE_SCRIPT}</script>`,
].join('');

/** Last in the page. `address`: where this page is published. */
export const lineOf = (address: string, day: string): string =>
  `<aside class="bundle-line" aria-label="持ち出し版"><p>持ち出し版・${day}。最新はこちら: <a href="${address}">${address}</a></p></aside>`;

/** Its colours and letters are those of the page. */
export const MARKS_STYLE = [
  '.bundle-line,.bundle-alone{max-width:72.5rem;margin-inline:auto;padding:1rem min(1.25rem,6vw);overflow-wrap:anywhere}',
  '.bundle-line a{display:inline-block;min-height:2.75rem;line-height:2.75rem}',
  '.bundle-alone{border-bottom:4px solid}.bundle-alone[hidden]{display:none}',
  '.bundle-alone b{display:block;font-size:1.25em}',
  // What keeps the site on a device needs the web, where it is published.
  'keep-site{display:none}',
  '@media print{.bundle-line,.bundle-alone{display:none}}',
].join('');
