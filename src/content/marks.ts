import { type Finding, onLine } from './finding.ts';
import { withoutCode } from './tags.ts';

/** `##`, and what stands between it and the words. */
const HEADING = /^ {0,3}([#＃]{1,6})([ \t　]*)(?=\S)/;
/** `- ` or `1. ` with a full-width space, or with none; 「*強調*」 is no item. */
const ITEM = /^([ \t　]*)(?:([-*+]|\d{1,2}\.)　[ 　]*|(-|\d{1,2}\.)(?=[ぁ-んァ-ヶ一-鿿「]))/;
/** A link or a picture, whatever the width of its brackets. */
const LINK = /([!！]?)[[［]([^[\]［］]*)[\]］][ 　]?[(（]((?:\/|\.\/|#|https?:)[^()（）\s]*)[)）]/g;

/** A space inside an address; behind it may stand a title in quotation marks. */
const SPACED = /!?\[[^[\]]*\]\((?:\/|\.\/|#|https?:)[^()\s]*[ 　]+(?!["' 　])[^()]*\)/;

/**
 * Marks of Markdown as a Japanese keyboard gives them: with a full-width space or sign they are no marks, and readers would
 * see them as they stand.
 */
export function markFindings(body: string, firstLine: number): Finding[] {
  const lines = body.split('\n');
  return withoutCode(body).flatMap((text, i) => inLine(lines[i] ?? '', text, firstLine + i));
}

function inLine(line: string, text: string, number: number): Finding[] {
  const { findings, found } = onLine(number);
  const [head, signs = '', space = ''] = HEADING.exec(text) ?? [];
  // 「#7119」 is no heading.
  if (head !== undefined && (signs.length > 1 || space.includes('　')) && !/^#+[ \t]/.test(signs + space)) {
    const level = '#'.repeat(Math.max(2, signs.length));
    found(
      0,
      '見出しのしるし（##）が、見出しとして読まれません。そのまま文字で出ます。',
      '半角の「##」と、半角の空白1つに直してください。',
      `${level} ${line.slice(head.length)}`,
    );
  }
  const [item, indent = '', apart, tight] = ITEM.exec(text) ?? [];
  const mark = apart ?? tight;
  if (item !== undefined && mark !== undefined)
    found(
      0,
      `箇条書きのしるし（${mark}）のあとに、半角の空白がありません。そのまま文字で出ます。`,
      `「${mark} 」のように、半角の空白を1つ入れてください。`,
      `${indent.replaceAll('　', '  ')}${mark} ${line.slice(item.length)}`,
    );
  for (const { index, 0: written, 1: sign, 2: words, 3: target = '' } of text.matchAll(LINK)) {
    const picture = sign !== '' && target.startsWith('./');
    const right = `${picture ? '!' : sign}[${words}](${target})`;
    if (written !== right)
      found(
        index,
        `${picture ? '写真' : 'リンク'}のかっこやしるしが、全角か、離れています。そのまま文字で出ます。`,
        '半角の [ ] と ( ) を、あいだを空けずに書いてください。',
        line.replace(written, () => right),
      );
  }
  const [spaced] = SPACED.exec(text) ?? [];
  if (spaced !== undefined)
    found(
      text.indexOf(spaced),
      `行き先の中に空白があります: ${spaced}。リンクや写真にならず、そのまま文字で出ます。`,
      '空白を消してください。ファイルの名前に空白があるときは、名前を変えてください。',
    );
  return findings;
}
