import { range } from './range.ts';

/** A sign that should not stand in a text, and where: 1-based line and column. */
export interface Sign {
  line: number;
  column: number;
  what: string;
  mend: string;
  /** Errors are signs that break what is read; the others only look or read badly. */
  severity: 'error' | 'warning';
  corrected?: string;
  /** Nothing but the width or the kind of signs changes. */
  safe?: true;
}

/** What a file is told by its bytes. */
export type Decoded =
  | { text: string; problem: undefined }
  | { text: undefined; problem: Omit<Sign, 'severity'> };

/**
 * Reads bytes as UTF-8, without the mark at the beginning (BOM) and with the line ends of Unix, as every reader of the text
 * takes it. Tells of another encoding (Windows saves as Shift_JIS) instead of showing signs nobody wrote.
 */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  const lineAt = (index: number) => bytes.subarray(0, index).filter((byte) => byte === 10).length + 1;
  if (nul >= 0)
    return {
      text: undefined,
      problem: {
        line: lineAt(nul),
        column: 1,
        what: '文字ではないデータ（NUL）が入っています。ファイルが壊れているか、文字の形式がちがいます。',
        mend: '前の版から戻すか、メモ帳などで「UTF-8」を選んで保存し直してください。',
      },
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), problem: undefined };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    return {
      text: undefined,
      problem: {
        line: lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length,
        column: 1,
        what: '文字の形式が UTF-8 ではありません（Shift_JIS などで保存されています）。文字化けします。',
        mend: 'メモ帳などで開き、「名前を付けて保存」で文字コード「UTF-8」を選んで保存し直してください。',
      },
    };
  }
}

/** Signs nobody sees, which break words for search and for links; the joiner inside an emoji is none of them. */
const INVISIBLE =
  /[\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\u00ad]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/u;
const CONTROL = /(?!\t)\p{Cc}/u;
const CONFLICT = /^(<{7}|>{7}|\|{7})( |$)/;
/** What is left of a sign that could not be read, and signs of one machine's own (外字): nobody else sees them. */
const LOST = /\ufffd|\p{Co}/u;
/** A space that does not break, as Word and web pages have it. */
const HARD_SPACE = /[\u00a0\u2007\u202f]/;
/** か and ゛ as two signs, as a Mac writes names of files. */
const APART = /[ぁ-ヿ][\u3099\u309a]/;
const HALF_KANA = /[\uff61-\uff9f]+/;
/** 機種依存文字: signs that differ between machines or are read aloud wrongly, and 部首 that a PDF gives instead of the letters. */
const DEPENDENT = new RegExp(
  [
    '[\\u2116\\u2121\\u2160-\\u217f\\u2460-\\u24ff\\u2776-\\u2793\\u2e80-\\u2eff\\u2f00-\\u2fd5',
    '\\u3220-\\u3243\\u3291-\\u32b0\\u32c0-\\u32ff\\u3300-\\u33a0\\u33a2-\\u33ff\\ufb00-\\ufb06]',
  ].join(''),
  'u',
);

/** 部首 that Unicode itself does not call the same as their letters. */
const RADICALS: Record<string, string> = Object.fromEntries(
  [...'⺠民⻁虎⻄西⻆角⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [
    from,
    to,
  ]),
);
const ordinary = (sign: string): string => RADICALS[sign] ?? sign.normalize('NFKC');

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Component}/u;
/**
 * The letters a Japanese text is written with: what every machine has had since Shift_JIS, names such as 髙 and 﨑 among them, and
 * the rare letters of names beyond the first plane (𠮷). 实, 图 and 处 are of another language: slips of a scan, which search does not find.
 */
const isLetter = (() => {
  // Of two bytes each; between 0xa0 and 0xdf stand the signs of one byte, half-width kana.
  const leads = range(0x81, 0xfc).filter((lead) => lead < 0xa0 || lead > 0xdf);
  const bytes = leads.flatMap((lead) => range(0x40, 0xfc).flatMap((trail) => [lead, trail]));
  const known = new Set(`〜−—‖～ゔヷ・${new TextDecoder('shift_jis').decode(new Uint8Array(bytes))}`);
  return (sign: string) => {
    const code = sign.codePointAt(0) ?? 0;
    const isRare = (code >= 0x20000 && code <= 0x3ffff) || (code >= 0xe0100 && code <= 0xe01ef);
    return code < 0x7f || known.has(sign) || isRare || EMOJI.test(sign);
  };
})();
/** Letters of other languages that look like ours. */
const LOOKALIKE = /[Α-Ωα-ωА-Яа-яЁё]/;
const FULL_WIDTH = /[０-９]+/;
/** Kanji that look like katakana, and the long sound like 一. */
const LIKE: Record<string, string> = {
  一: 'ー',
  二: 'ニ',
  八: 'ハ',
  口: 'ロ',
  力: 'カ',
  工: 'エ',
  夕: 'タ',
  卜: 'ト',
};
/** Words of care in katakana: only within a known word is a kanji a slip. 「カフェ一覧」 and 「体力アップ」 are none. */
const KATAKANA = [
  'アンケート インターネット エアコン エプロン エレベーター カーテン カード カテーテル カフェ カメラ カルテ カレンダー クリニック グループ',
  'ケアマネージャー ケアマネジャー コース コーナー コーヒー コミュニティ コロナ サービス サポーター サポート シート シニア ショート',
  'スーパー スタート スタッフ ステーション ストーマ ストレッチャー スプーン センター タイマー タイプ タオル タクシー チーム テーブル',
  'データ トイレ トレーニング ナース ニーズ ニュース ネット ノート パート ハート バリアフリー パンフレット プログラム ブロック フロア',
  'ページ ベッド ヘルパー ホーム ポスター ボランティア マッサージ マネジャー メール メニュー メンバー モニター ユニット リーダー',
  'リハビリ ルール ワーカー ワクチン',
]
  .join(' ')
  .split(' ')
  .toSorted((a, b) => b.length - a.length);
const likeness = (sign: string) => Object.keys(LIKE).find((like) => LIKE[like] === sign);
const WORD = new RegExp(
  KATAKANA.map((word) =>
    [...word].map((sign) => (likeness(sign) ? `[${sign}${likeness(sign)}]` : sign)).join(''),
  ).join('|'),
  'g',
);

/** A kanji of these beside katakana: most lines have none, and need not be looked at word by word. */
const BESIDE = /[ァ-ヶー][一二八口力工夕卜]|[一二八口力工夕卜][ァ-ヶー]/;

/** Signs that look like another, where only the other can be meant: a slip of a scan or of the keyboard. */
const MISREAD: readonly (readonly [RegExp, right: string])[] = [
  [/(?<=[\d時分])一(?=\d)/, '〜'],
  [/(?<=\d)O(?=[\d時分秒人年月日%％])/, '0'],
  [/(?<=\d)[lI](?=[\d時分秒人年月日%％])/, '1'],
  [/卜(?=[ァ-ヶー])|(?<=[ァ-ヶー])卜/, 'ト'],
];

/** Where a sign stands for another that looks like it, and that other. */
function misreadIn(line: string): { index: number; right: string } | undefined {
  for (const { 0: word, index } of BESIDE.test(line) ? line.matchAll(WORD) : []) {
    const at = [...word].findIndex((sign) => LIKE[sign] !== undefined);
    if (at >= 0) return { index: index + at, right: LIKE[word[at] ?? ''] ?? '' };
  }
  for (const [pattern, right] of MISREAD) {
    const found = pattern.exec(line);
    if (found) return { index: found.index, right };
  }
  return undefined;
}

/** Everything wrong with the signs of a text, whatever its format. */
export function badSigns(text: string): Sign[] {
  const signs: Sign[] = [];
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict >= 0)
    return [
      {
        line: conflict + 1,
        column: 1,
        severity: 'error',
        what: '2つの直しがぶつかったしるし（<<<<<<< や >>>>>>>）が残っています。',
        mend: 'どちらの文にするかを決めて、しるしの行（<<<<<<<、=======、>>>>>>>）と、いらないほうを消してください。',
      },
    ];
  lines.forEach((content, i) => {
    const at = (index: number) => ({ line: i + 1, column: index + 1 });
    const invisible = INVISIBLE.exec(content);
    if (invisible)
      signs.push({
        ...at(invisible.index),
        severity: 'error',
        what: '目に見えない文字（ゼロ幅の文字）が入っています。検索で見つからず、リンクも切れます。',
        mend: `前後を消して、打ち直してください。「${around(content, invisible.index)}」のところです。`,
        corrected: content.replace(new RegExp(INVISIBLE.source, 'gu'), ''),
        safe: true,
      });
    const control = CONTROL.exec(content);
    if (control)
      signs.push({
        ...at(control.index),
        severity: 'error',
        what: '目に見えない制御文字が入っています。',
        mend: `前後を消して、打ち直してください。「${around(content, control.index)}」のところです。`,
        corrected: content.replace(new RegExp(CONTROL.source, 'gu'), ''),
        safe: true,
      });
    const lost = LOST.exec(content);
    if (lost)
      signs.push({
        ...at(lost.index),
        severity: 'error',
        what:
          lost[0] === '\ufffd'
            ? '文字化けのあと（\ufffd）があります。もとの字は、もう読めません。'
            : '外字（その端末だけの字）があります。ほかの端末では見えません。',
        mend: `ふつうの字か、ひらがなで打ち直してください。「${around(content, lost.index)}」のところです。`,
      });
    const space = HARD_SPACE.exec(content);
    if (space)
      signs.push({
        ...at(space.index),
        severity: 'warning',
        what: 'ふつうの空白に見える、別の文字（改行しない空白）があります。検索で見つからず、しるしのあとの空白にもなりません。',
        mend: `半角の空白に打ち直してください。「${around(content, space.index)}」のところです。`,
        corrected: content.replace(new RegExp(HARD_SPACE.source, 'g'), ' '),
        safe: true,
      });
    const apart = APART.exec(content);
    if (apart)
      signs.push({
        ...at(apart.index),
        severity: 'warning',
        what: `「${apart[0].normalize('NFC')}」が、2つの文字（もとの字と点）に分かれています。検索で見つからず、リンクも切れます。`,
        mend: `「${apart[0].normalize('NFC')}」と打ち直してください。`,
        corrected: content.normalize('NFC'),
        safe: true,
      });
    const kana = HALF_KANA.exec(content);
    if (kana)
      signs.push({
        ...at(kana.index),
        severity: 'warning',
        what: `半角のカタカナ「${kana[0]}」があります。読みにくく、検索でも見つかりにくくなります。`,
        mend: `「${kana[0].normalize('NFKC')}」に直してください。`,
        corrected: content.replace(new RegExp(HALF_KANA.source, 'g'), (run) => run.normalize('NFKC')),
        safe: true,
      });
    const dependent = DEPENDENT.exec(content);
    if (dependent)
      signs.push({
        ...at(dependent.index),
        severity: 'warning',
        what: `機種依存文字「${dependent[0]}」があります。端末によって、ちがう字に見えたり、読み上げられなかったりします。`,
        mend: `「${ordinary(dependent[0])}」に直してください。`,
        corrected: content.replace(new RegExp(DEPENDENT.source, 'gu'), ordinary),
      });
    const isTold = invisible ?? control ?? lost ?? space ?? apart ?? kana ?? dependent;
    const other = isTold ? undefined : [...content].find((sign) => !isLetter(sign) || LOOKALIKE.test(sign));
    if (other !== undefined)
      signs.push({
        ...at(content.indexOf(other)),
        severity: 'warning',
        what: `「${other}」は、日本語の文に使わない文字です（読みとりや変換のまちがいのことがあります）。検索で見つからず、端末によって見えません。`,
        mend: `正しい字に打ち直してください。「${around(content, content.indexOf(other))}」のところです。人の名前などで正しいときは、このままでかまいません。`,
      });
    const wide = FULL_WIDTH.exec(content);
    if (wide)
      signs.push({
        ...at(wide.index),
        severity: 'warning',
        what: `全角の数字「${wide[0]}」があります。このサイトの数字は、半角にそろえています。`,
        mend: `「${wide[0].normalize('NFKC')}」に直してください。`,
        corrected: content.replace(new RegExp(FULL_WIDTH.source, 'g'), (run) => run.normalize('NFKC')),
        safe: true,
      });
    const misread = misreadIn(content);
    if (misread) {
      const { index, right } = misread;
      signs.push({
        ...at(index),
        severity: 'warning',
        what: `「${around(content, index, content[index])}」の「${content[index]}」は、似た字とのまちがいのようです。`,
        mend: `「${right}」に直してください。`,
        corrected: content.slice(0, index) + right + content.slice(index + 1),
      });
    }
  });
  return signs;
}

const around = (line: string, index: number, sign = '▮') =>
  `${line.slice(Math.max(0, index - 5), index)}${sign}${line.slice(index + 1, index + 6)}`;
