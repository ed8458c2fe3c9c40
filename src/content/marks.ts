import { type Finding, onLine } from './finding.ts';
import { withoutCode } from './tags.ts';

/** `##`, and what stands between it and the words. */
const HEADING = /^ {0,3}([#＃]{1,6})([ \t　]*)(?=\S)/;
/** `- ` or `1. ` with a full-width space, or with none; 「*強調*」 is no item. */
const ITEM = /^([ \t　]*)(?:([-*+]|\d{1,2}\.)　[ 　]*|(-|\d{1,2}\.)(?=[ぁ-んァ-ヶ一-鿿「]))/;
/** A link or a picture, whatever the width of its brackets. */
const LINK = /([!！]?)[[［]([^[\]［］]*)[\]］][ 　]?[(（]((?:\/|\.\/|#|https?:)[^()（）\s]*)[)）]/g;

/** What people type for an item of a list; two spaces or an ordinary word behind it. */
const WIDE_ITEM =
  /^([ \t　]*)([・●○◯■◆▪•]|[－−–―ー](?=[ 　])|[０-９]+[．.、]|\d{1,2}[．、)）]|[(（]\d{1,2}[)）])[ 　]*(?=\S)/;
/** 「- 3 -」, as a printed page has it. */
const PAGE_NUMBER = /^\s*[-－−–―ー]\s*\d+\s*[-－−–―ー]\s*$/;
/** Links whose signs are in the wrong order, or go astray. */
const BACKWARDS = /[(（](?:\/|https?:)[^()（）\s]*[)）]\[[^[\]]+\](?!\()/;
const OPEN_LINK =
  /\[[^[\]]*\]\((?:\/|\.\/|#|https?:)[^()\s]*$|\[[^[\]]*\]\((?:\/|#)[a-z0-9/-]*[^\x20-\x7e#%][^()]*$/;
const BACKSLASHES = /\]\([^()]*\\[^()]*\)?/;
/** The line below the names of the columns, with dashes of another kind. */
const WIDE_RULE = /^\s*\|(?=.*[ー―—–−─━－‐])[\sー―—–−─━－‐|:-]+$/;
const WIDE_BOLD = /＊＊?[^＊]+＊＊?/;

/** A space inside an address; behind it may stand a title in quotation marks. */
const SPACED = /!?\[[^[\]]*\]\((?:\/|\.\/|#|https?:)[^()\s]*[ 　]+(?!["' 　])[^()]*\)/;

/**
 * Marks of Markdown as a Japanese keyboard gives them: with a full-width space or sign they are no marks, and readers would
 * see them as they stand.
 */
export function markFindings(body: string, firstLine: number): Finding[] {
  const lines = body.split('\n');
  return [
    ...withoutCode(body).flatMap((text, i) =>
      inLine(lines[i] ?? '', text, firstLine + i, lines.slice(Math.max(0, i - 2), i)),
    ),
    ...openFence(lines, firstLine),
    ...pastedTables(withoutCode(body), firstLine),
  ];
}

/** Three signs that begin a block of code, and are not closed: everything behind them would stand there as it was typed. */
function openFence(lines: readonly string[], firstLine: number): Finding[] {
  const fences = lines.flatMap((line, i) => (/^\s*(```|~~~)/.test(line) ? [i] : []));
  const last = fences.at(-1);
  if (last === undefined || fences.length % 2 === 0) return [];
  const { findings, found } = onLine(firstLine + last);
  found(
    0,
    '囲みのしるし（```）が、閉じられていません。ここから先の文が、打ったままの形で出ます。',
    'このしるしの行を消してください。',
  );
  return findings;
}

/** Lines with tabs, one below the other: a table as it is pasted from a spreadsheet. */
function pastedTables(lines: readonly string[], firstLine: number): Finding[] {
  const hasTab = (line = '') => /\S *\t/.test(line);
  return lines.flatMap((line, i) => {
    if (!hasTab(line) || hasTab(lines[i - 1]) || !hasTab(lines[i + 1])) return [];
    const { findings, noticed } = onLine(firstLine + i);
    noticed(
      line.indexOf('\t'),
      'タブで区切られています。表計算ソフトから貼った表のようです。表にならず、つながって出ます。',
      '行の前後と、タブのところを「|」にして、2行目に「| --- | --- |」のような行を書いてください。',
    );
    return findings;
  });
}

function inLine(line: string, text: string, number: number, above: readonly string[]): Finding[] {
  const before = above.at(-1) ?? '';
  const { findings, found, noticed } = onLine(number);
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
  const [wide, space2 = '', sign2 = ''] = WIDE_ITEM.exec(text) ?? [];
  if (PAGE_NUMBER.test(text))
    noticed(
      text.search(/\S/),
      `「${text.trim()}」だけの行があります。紙のページ番号のようです。`,
      'この行を消してください。',
    );
  else if (wide !== undefined && item === undefined) {
    const mark = /\d|[０-９]/.test(sign2) ? `${sign2.normalize('NFKC').replace(/\D/g, '')}.` : '-';
    noticed(
      space2.length,
      `「${sign2}」で始まる行は、箇条書きとして読まれません。前の行とつながって出ます。`,
      `行のはじめを「${mark} 」（半角と、空白1つ）に直してください。`,
      `${space2.replaceAll('　', '  ')}${mark} ${line.slice(wide.length)}`,
    );
  }
  if (/^[ 　]*｜.*｜/.test(text) && !/^[ 　]*[|｜]/.test(before))
    found(
      text.indexOf('｜'),
      '表の「｜」が全角です。表として読まれず、そのまま文字で出ます。',
      '半角の「|」に直してください。',
      line.replaceAll('｜', '|'),
    );
  // Further down a row may say in each of its cells that there is nothing.
  if (WIDE_RULE.test(text) && /^\s*\|/.test(before) && !/^\s*\|/.test(above.at(-2) ?? ''))
    found(
      text.search(/[^\s|:-]/),
      '表の2行目の線が、半角の「-」ではありません。表として読まれず、そのまま文字で出ます。',
      '半角の「-」を3つずつ書いてください。',
      line.replace(/[ー―—–−─━－‐]+/g, '---'),
    );
  const bold = WIDE_BOLD.exec(text);
  if (bold)
    found(
      bold.index,
      `太字のしるし（${bold[0].slice(0, 8)}）が全角です。そのまま文字で出ます。`,
      '半角の「**」で囲んでください。',
      line.replaceAll('＊', '*'),
    );
  const slashes = BACKSLASHES.exec(text);
  if (slashes)
    found(
      slashes.index,
      `リンクの行き先「${slashes[0].slice(2)}」に「\\」があります。アドレスの区切りではありません。`,
      '「/」に直してください。',
      line.replace(BACKSLASHES, (part) => part.replaceAll('\\', '/')),
    );
  const backwards = BACKWARDS.exec(text);
  if (backwards)
    found(
      backwards.index,
      `リンクの順が逆です: ${backwards[0]}。そのまま文字で出ます。`,
      '[行き先の名前](/soudan/) の順に書いてください。',
    );
  const open = findings.length > 0 ? null : OPEN_LINK.exec(text);
  if (open)
    found(
      open.index,
      `リンクの「)」がありません: ${open[0].slice(0, 30)}。そのまま文字で出ます。`,
      'アドレスのすぐあとに、半角の「)」を書いてください。',
    );
  return findings;
}
