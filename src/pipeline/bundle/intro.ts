import { scriptHash } from '../../lib/html.ts';
import { FIRST_SCRIPT } from './page.ts';

/** What the bundle says of itself before anything is opened. */
export interface About {
  /** The site, and whose it is. */
  name: string;
  city: string;
  /** Where the newest is. */
  address: string;
  /** The sentence of a site that is not official yet. */
  notice?: string | undefined;
  /** The day it was made, in words, and the hash of what is in it. */
  day: string;
  version: string;
}

/** The name of the file that is opened first. */
export const START = 'HIRAKU.html';
/** The name of the text that is read first: the only one that is not ASCII. */
export const INTRO = 'はじめに.txt';

const WINDOWS = 'Windowsでは、zipファイルを右クリックして「すべて展開」を選びます。';
const MAC = 'Macでは、zipファイルをダブルクリックします（2回続けてクリックします）。';
const OPEN = `できたフォルダーの中の「${START}」をダブルクリックします。`;
const CHANGES =
  '電話番号や受付の時間は、この日のあとに変わったかもしれません。いちばん新しいものは、つぎのページにあります。';

/** The text that lies first in the zip; with what an old Notepad needs: a byte order mark, and lines that end as on Windows. */
export function introText({ name, city, address, notice, day, version }: About): string {
  const lines = [
    `${name}　持ち出し版`,
    '',
    `${city}の「${name}」のページを、インターネットのない所でも見られるようにまとめたものです。`,
    ...(notice ? [notice] : []),
    `${day}に作りました（版 ${version}）。`,
    '',
    '■ さきに「すべて展開」をしてください',
    `1. ${WINDOWS}`,
    `   ${MAC}`,
    `2. ${OPEN}`,
    '   Edge、Chrome、Firefoxなどのブラウザーで開きます。',
    '',
    '■ インターネットがなくても使えるもの',
    '・ページを読む、印刷する',
    '・ことばでさがす',
    '・ふりがなをつける、文字を大きくする',
    '・用紙に画面で書いて、印刷する（書いたことは、どこへも送られません）',
    '',
    '■ インターネットがいるもの',
    '・PDFなどのファイルを受け取る',
    '・よそのサイトへのリンクを開く',
    '',
    '■ 電話をかける前に',
    CHANGES,
    `  ${address}`,
    '',
    '■ 消すとき',
    'フォルダーとzipファイルを、ごみ箱に入れます。パソコンには何も組みこまれません。',
    '文字の大きさとふりがなの設定だけは、ブラウザーに残ることがあります。',
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}

/** Goes on at once where the folder has been extracted. */
const GO_ON = "if('extracted'in document.documentElement.dataset)location.replace('site/index.html')";

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:40rem;margin:0 auto;padding:2rem min(1.25rem,6vw);font:1.25rem/1.8 "BIZ UDPGothic","BIZ UDPゴシック",sans-serif;',
  'color:#26312c;background:#fcf9f2}',
  'h1{font-size:2rem;line-height:1.4}h2{font-size:1.5rem}li{margin-block:1rem}a{color:#0b4a45;overflow-wrap:anywhere}',
  '@media(prefers-color-scheme:dark){body{color:#f3efe4;background:#151b18}a{color:#a8d8cf}}',
].join('');

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The page to open. Alone (Windows opens a file of a zip as a copy of itself) it says what comes first; in its folder nobody sees it.
 */
export function startPage(about: About): string {
  const { address, day, version } = about;
  const [name, city, notice] = [about.name, about.city, about.notice ?? ''].map(asHtml);
  const policy = [
    "default-src 'none'",
    `script-src file: '${scriptHash(GO_ON)}'`,
    `style-src '${scriptHash(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>さきに「すべて展開」をしてください｜${name}</title>
<style>${STYLE}</style>
<script src="site/${FIRST_SCRIPT}"></script>
<script>${GO_ON}</script>
</head>
<body>
<main>
<h1>さきに「すべて展開」をしてください</h1>
<p>いまは、zipファイルの中を見ています。このままでは、ページが開きません。</p>
<ol>
<li>この画面を閉じます。</li>
<li>${WINDOWS}<br>${MAC}</li>
<li>${OPEN}</li>
</ol>
<noscript><p>展開してあるときは、<a href="site/index.html">はじめのページ</a>を開いてください。</p></noscript>
<h2>これは何か</h2>
<p>${city}の「${name}」の持ち出し版です。インターネットのない所でも、ページを読み、さがし、用紙を印刷できます。</p>
${notice ? `<p>${notice}</p>\n` : ''}<p>${day}に作りました（版 ${version}）。${CHANGES}</p>
<p><a href="${address}">${address}</a></p>
</main>
</body>
</html>
`;
}
