import { passagesOf } from '../content/prose.ts';
import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** A sentence no page, or none of these pages, may say (content-rules.md, "The risky pages" and Tone 2, 7). */
export interface MustNot {
  pages: RegExp;
  words: RegExp;
  why: string;
  mend: string;
  /** A row of the registry may say it: it tells what a document says, and is not shown as our own sentence. */
  mayBeQuoted?: boolean;
  /** A row or a notice that is written here may not say it either: it may stand on any page. */
  inRows?: boolean;
}

const EVERYWHERE = /./;
const NUMBER = '[\\d,.〇零一二三四五六七八九十百千万億数何]+';
/** An amount, however it is spelt: 5,000円, 五千円, 5千えん, ¥5,000, 5000 yen. 「市内一円」 is a place. */
const MONEY = new RegExp(
  [
    `(?<![市町村県区国内域帯]|全国)${NUMBER}\\s*円(?![形滑満卓陣])`,
    `${NUMBER}\\s*(?:えん(?!ぴつ|かい|ちょう)|エン(?!ジ|ド)|圓)`,
    '[¥￥]\\s*\\d',
    '(?:JPY|jpy)\\s*\\d',
    `${NUMBER}\\s*(?:yen|Yen|YEN|JPY)\\b`,
    // 「上限は20万まで」
    '(?:上限|費用|料金|代金|値段|金額|負担|支払い?)[^。]{0,12}?\\d[\\d,.]*\\s*[千万](?![\\d一-鿿])',
  ].join('|'),
);
export const MUST_NOT: readonly MustNot[] = [
  {
    pages: EVERYWHERE,
    words: MONEY,
    why: '金額は、年度や人によって変わります。古い金額は害になります。',
    mend: '仕組みと、聞ける窓口を書いてください。',
    mayBeQuoted: true,
  },
  {
    pages: EVERYWHERE,
    words: /24時間365日(?![^。]*目標)/,
    why: '「24時間365日」は長期の目標で、いまのサービスではありません。',
    mend: '同じ文の中で「目標」と書くか、消してください。',
    mayBeQuoted: true,
  },
  {
    pages: EVERYWHERE,
    words:
      /(救急車|119)[^。]*(呼ばない(で|よう)|呼んではいけ|かけない(で|よう)|電話しない(で|よう)|呼ぶ必要はありません)|看取りと決めたら/,
    why: '救急車を止める言い方は、命にかかわります。',
    mend: '2つの案内（迷うときは119、まず訪問看護や在宅の主治医へ）を並べて書いてください。',
  },
  {
    pages: /^\/(kyukyu|bamen)\//,
    words: /心肺蘇生|DNAR|蘇生(を|し|の)/,
    why: '心肺蘇生についての消防本部の扱いは、確認できていません。',
    mend: 'この部分を消し、在宅の主治医に聞くよう案内してください。',
  },
  {
    pages: /^\/bamen\/mitori\//,
    words: /苦しま(?:ない|ず)|苦しみません|自然が(?:一番|いちばん)/,
    why: '看取りのことで、約束や決めつけになる言葉です。',
    mend: 'おだやかに言いかえるか、消してください。',
    inRows: true,
  },
  {
    pages: /^\/bamen\/mitori\//,
    words: /警察(?![\s\S]*責めるためではありません)|(慌て|あわて)(て|(?!なくて|ず))/,
    why: '看取りのページで、おどしになる言葉です。',
    mend: 'おだやかに言いかえるか、消してください。',
  },
  {
    pages: /^\/jinsei-kaigi\//,
    words: /(?<!\d)70\s*(%|パーセント)|[7七]割/,
    why: '人生会議のページで、おどしになる数です。',
    mend: 'この部分を消してください。',
  },
  {
    pages: /^\/jinsei-kaigi\//,
    words: /決めておくべき|((?<!\d)70\s*(%|パーセント)|[7七]割)[^。]*(決め|意思|意識|最期|伝え)/,
    why: '人生会議のことで、急がせたり、おどしたりする使い方になります。',
    mend: 'この部分を消してください。',
    inRows: true,
  },
  {
    pages: /^\/kyukyu\/card\//,
    words: /救急隊[^。]*必ず[^。]*(見|使い|確認し)ます|必ず(見|使い|確認し)ます/,
    why: '救急隊がカードを使えないこともあります。',
    mend: '「使えないこともあります」と書いてください。',
  },
  {
    pages: EVERYWHERE,
    words: /病院125|125(か所|の病院)/,
    why: 'この数は資料の中で合わないため、載せられません。',
    mend: 'この数を消してください。',
    mayBeQuoted: true,
  },
];

/** What the risky pages must not say is a lint: it is found before anybody reads it, wherever it was written. */
export const mustNotSay: Rule = (content) => {
  const problems: Problem[] = [];
  for (const { plain, url, place, composed } of passagesOf(content))
    for (const { pages, words, why, mend, mayBeQuoted, inRows } of MUST_NOT) {
      const asked = url === undefined ? pages === EVERYWHERE || (inRows && composed) : pages.test(url);
      if (!asked) continue;
      if (!composed && mayBeQuoted) continue;
      const found = words.exec(plain);
      if (found) problems.push({ ...place(found[0]), what: `「${found[0]}」とあります。${why}`, mend });
    }
  return problems;
};
