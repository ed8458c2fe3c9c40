import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextSource } from '../content/text.ts';
import { isPhotograph } from '../features/newsletter/schema.ts';
import { isWhole, pictureKind } from '../lib/file-kind.ts';
import { namesPlace } from '../lib/picture-place.ts';
import type { Problem } from '../lib/problem.ts';
import { decoded, inBody, inFrontMatter, isFile, type Rule } from './rule.ts';

const DRAWINGS = readdirSync('src/ui/drawings').map((file) => file.replace(/\.svg$/, ''));

/** Every picture is there and says what it shows; every drawing is one of ours. */
export const images: Rule = ({ texts, issues }) => {
  const problems: Problem[] = [];
  const drawing = (name: string, place: Pick<Problem, 'file' | 'line' | 'column'>) => {
    if (!DRAWINGS.includes(name))
      problems.push({
        ...place,
        what: `「${name}」という絵はありません。`,
        mend: `使える絵: ${DRAWINGS.join('、')}`,
      });
  };
  for (const page of texts) {
    // the drawing of an issue is its cover
    const field = page.data && 'cover' in page.data ? 'cover' : 'drawing';
    if (page.data?.drawing) drawing(page.data.drawing, inFrontMatter(page, field));
    for (const quote of page.quotes) if (quote.kind === 'drawing') drawing(quote.id, inBody(page, quote));
    for (const { kind, target, text, ...at } of page.links) {
      if (kind !== 'picture') continue;
      const place = inBody(page, at);
      if (!text.trim())
        problems.push({
          ...place,
          what: `写真「${target}」に、説明（代わりの言葉）がありません。目の見えない人に伝わりません。`,
          mend: '![何が写っているか](./photo.jpg) のように、[ ] の中に書いてください。',
        });
      else if (saysNothing(text, target))
        problems.push({
          ...place,
          what: `写真の説明が「${text.trim()}」です。何が写っているのか、目の見えない人に伝わりません。`,
          mend: '「庭を見ながら話す2人」のように、見えるものを短く書いてください。',
        });
      problems.push(...photograph(page, target, place));
    }
  }
  for (const issue of issues) {
    const { cover } = issue.data ?? {};
    if (cover && isPhotograph(cover))
      problems.push(...photograph(issue, cover, inFrontMatter(issue, 'cover')));
  }
  return problems;
};

/** Words that name the file or the kind of thing, and not what it shows. */
const CAMERA =
  '(?:IMG|DSC|DSCN|DSCF|P|PXL|DCIM|MVIMG|image|img|photo|pict?|picture|screenshot|scan)[ _-]?\\d*';
const KIND = '写真|画像|図|イラスト|スクリーンショット|何が写っているか|説明|代替テキスト|alt';
const NO_WORDS = new RegExp(`^(?:${CAMERA}|${KIND})[ _0-9（）()-]*$`, 'i');
const saysNothing = (words: string, target: string): boolean => {
  const plain = words.normalize('NFKC').trim();
  const file = target.split('/').at(-1) ?? '';
  return (
    NO_WORDS.test(plain) ||
    /\.(jpe?g|png|webp|heic|gif)$/i.test(plain) ||
    plain === file.replace(/\.\w+$/, '')
  );
};

/** A name that is the same on every machine and in every address. Capitals, as cameras give them, are. */
const FILE_NAME = /^[A-Za-z0-9._-]+$/;

/** Largest photograph staff may drop, in bytes; the site makes the small ones itself. */
const LARGEST = 25_000_000;

/** A photograph lies beside its page, is there and is one that can be read. */
function photograph(
  page: TextSource,
  url: string,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem[] {
  const problem = (what: string, mend: string, severity?: 'warning') => [{ ...place, what, mend, severity }];
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(url))
    return problem(
      `よその場所の写真（${url}）は使えません。読む人の端末から、よそへ通信が出ます。`,
      '写真のファイルをページと同じフォルダーに置き、./ から書いてください。',
    );
  if (/\\/.test(url))
    return problem(
      `写真の場所「${url}」に「\\」があります。アドレスの区切りではありません。`,
      `./${url.split(/[\\/]/).at(-1)} のように書いてください。`,
    );
  if (!url.startsWith('./'))
    return problem(
      `写真の場所「${url}」の書き方がちがいます。`,
      `写真のファイルをページと同じフォルダーに置き、./${url.split('/').at(-1)} のように、./ から書いてください。`,
    );
  const name = decoded(url);
  if (name === undefined)
    return problem(
      `写真「${url}」の名前の「%」は、アドレスの記号として読まれます。写真が出ません。`,
      'ファイルの名前を、半角の英小文字・数字・- だけに変えてください。',
    );
  const own = name.split('/').at(-1) ?? '';
  if (!FILE_NAME.test(own))
    return problem(
      `写真の名前「${own}」に、日本語や空白や記号があります。開けない端末があり、ビルドも止まります。`,
      'ファイルの名前を、半角の英数字と - だけに変え、ここの名前も直してください（例: niwa.jpg）。',
    );
  const path = join(dirname(page.file), name);
  if (!isFile(path))
    return problem(
      `写真「${url}」が見つかりません。`,
      `${dirname(page.file)} に置いたファイルの名前と、大文字・小文字を確かめてください。`,
    );
  if (statSync(path).size > LARGEST)
    return problem(
      `写真「${url}」が25MBを超えています。`,
      'スマートフォンの「共有」や画像のソフトで小さくして、保存し直してください。',
    );
  const bytes = readFileSync(path);
  const kind = pictureKind(bytes);
  if (kind === 'heic')
    return problem(
      `写真「${url}」は、iPhoneの形式（HEIC）です。ウェブでは見えません。`,
      'iPhoneの 設定→カメラ→フォーマット を「互換性優先」にするか、JPEGで書き出してください。',
    );
  if (!kind || !isWhole(bytes, kind))
    return problem(
      kind
        ? `写真「${url}」は、途中で切れています。コピーやアップロードが、とちゅうで止まったようです。`
        : `「${url}」は、写真として読めません。`,
      'もとの写真を置き直すか、JPEG（.jpg）、PNG（.png）、WebP（.webp）のどれかで保存し直してください。',
    );
  if (namesPlace(bytes))
    return problem(
      `写真「${url}」に、撮った場所（GPS）の記録があります。サイトには出ませんが、置いたファイルには残ります。`,
      '人の家などで撮ったものなら、場所の記録を消した写真に置きかえてください。消し方は「写真 位置情報 削除」で調べられます。',
      'warning',
    );
  return [];
}
