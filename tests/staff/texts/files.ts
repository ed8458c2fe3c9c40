import type { City } from '../../fixtures/city-files.ts';
import type { Mistake } from '../edit.ts';
import { front, PAGE, slip } from './slip.ts';

/** A file put among the texts. */
const put = (
  name: string,
  file: string,
  says: RegExp,
  content: string | Uint8Array = front('見本の見出し'),
): Mistake => ({ name, edit: (city: City) => city.write(file, content), file, says });

const ending = /mdx|名前|終わり|おわり|拡張子/;
const spelled = /名前|半角|小文字/;

/** Files with names and bytes that no page can be made of. */
export const FILES: Mistake[] = [
  put('a page ending in .md', 'pages/oshirase.md', ending),
  put('a page ending in .MDX', 'pages/oshirase.MDX', ending),
  put('a page ending in .txt', 'pages/oshirase.txt', ending),
  put('a page to which Windows gave .txt', 'pages/oshirase.mdx.txt', ending),
  put('a page ending in .html', 'pages/oshirase.html', ending),
  put('a page without ending', 'pages/oshirase', ending),
  put('a page with the ending mistyped', 'pages/oshirase.mxd', ending),
  put(
    'a paper of Word among the pages',
    'pages/oshirase.docx',
    /mdx|shiryo|資料|ページにな/,
    'PK\u0003\u0004',
  ),
  put('a sheet of Excel among the pages', 'pages/zaitaku/hyo.xlsx', /使われ|shiryo|資料/, 'PK\u0003\u0004'),
  put('a PDF among the pages', 'pages/oshirase.pdf', /shiryo|資料/, '%PDF-1.7\n'),
  put('a name with a space', 'pages/oshirase 2026.mdx', spelled),
  put('a name with a full-width space', 'pages/oshirase\u30002026.mdx', spelled),
  put('a Japanese name', 'pages/お知らせ.mdx', spelled),
  put('a file name in full-width letters', 'pages/ｏｓｈｉｒａｓｅ.mdx', spelled),
  put('a name with a capital', 'pages/Oshirase.mdx', spelled),
  put('a name with a low line', 'pages/oshirase_2.mdx', spelled),
  put('a name with a dot', 'pages/oshirase.2.mdx', spelled),
  put('a folder with a Japanese name', 'pages/新しい/index.mdx', spelled),
  put('a folder with a capital', 'pages/Atarashii/index.mdx', spelled),
  put('a copy of Windows', 'pages/zaitaku/hiyou - コピー.mdx', spelled),
  put('a copy of a Mac', 'pages/zaitaku/hiyou のコピー.mdx', spelled),
  put('a copy of a browser', 'pages/zaitaku/hiyou (1).mdx', spelled),
  put('an old copy', 'pages/zaitaku/hiyou.mdx.bak', /使われ|名前|mdx/),
  put('an old copy by its name', 'pages/zaitaku/hiyou_old.mdx', spelled),
  put('two files with one address', 'pages/soudan/index.mdx', /同じ|アドレス|\/soudan\//),
  put('a page in the folder above', 'oshirase.mdx', /pages|フォルダー|置/),
  put('a page in a folder with a name mistyped', 'page/oshirase.mdx', /pages|フォルダー|置/),
  put('an issue in a folder without number', 'ouchi/fuyu/index.mdx', /号|number|フォルダー/),
  put('an empty file', 'pages/oshirase.mdx', /空|中身|---|項目/, ''),
  put('a file of spaces', 'pages/oshirase.mdx', /空|中身|---|項目/, '\n\n  \n'),
  put('a page without the lines at its head', 'pages/oshirase.mdx', /---|項目/, '文だけです。\n'),
  put(
    'a page with no text below its head',
    'pages/oshirase.mdx',
    /空|本文|文/,
    front('空の見出し').replace('見本の文です。\n', ''),
  ),
  {
    name: 'a page whose words are gone',
    edit: (city) => city.write(PAGE, ''),
    file: PAGE,
    says: /空|中身|---|項目/,
  },
  {
    name: 'a page deleted that others link to',
    edit: (city) => city.remove(PAGE),
    file: 'pages/komatta.mdx',
    at: 'next:',
    says: /soudan/,
  },
  {
    name: 'a page renamed that others link to',
    edit: (city) => city.rename('pages/zaitaku/hiyou.mdx', 'pages/zaitaku/okane.mdx'),
    file: 'pages/zaitaku/index.mdx',
    at: 'href="/zaitaku/hiyou/"',
    says: /hiyou/,
  },
  put(
    'a page in Shift_JIS',
    'pages/oshirase.mdx',
    /文字コード|UTF-8|文字化け/,
    Buffer.concat([
      Buffer.from('---\ntitle: '),
      Buffer.from([0x91, 0x8a, 0x92, 0x6b]),
      Buffer.from('\n---\n\n'),
      Buffer.from([0x91, 0x8a, 0x92, 0x6b, 0x82, 0xc5, 0x82, 0xb7, 0x81, 0x42]),
    ]),
  ),
  {
    name: 'a page saved again in UTF-16 by Notepad',
    edit: (city) => city.write(PAGE, Buffer.from(`\ufeff${city.read(PAGE)}`, 'utf16le')),
    file: PAGE,
    says: /文字コード|UTF-8/,
  },
  {
    name: 'a page with one sentence in Shift_JIS at its end',
    edit: (city) =>
      city.write(
        PAGE,
        Buffer.concat([Buffer.from(`${city.read(PAGE)}\n`), Buffer.from([0x91, 0x8a, 0x92, 0x6b, 0x0a])]),
      ),
    file: PAGE,
    says: /文字コード|UTF-8|文字化け/,
  },
  put(
    'a photograph named as a page',
    'pages/oshirase.mdx',
    /文字コード|UTF-8|文字/,
    Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
  ),
  slip('a byte of nothing in the text', '受付は\u0000平日です。', /文字|見えない|制御/),
  slip('characters that were lost', '受付は\ufffd\ufffd平日です。', /文字|\ufffd/),
  slip('a text read in the wrong code', '逶ｸ隲��縺ｯ縲∽ｽ輔〒繧ゅ��', /文字/),
  {
    name: 'a text of five million characters',
    edit: (city) => city.append(PAGE, '見本の文です。\n\n'.repeat(250_000)),
    file: PAGE,
    says: /大き|長|MB/,
  },
];
