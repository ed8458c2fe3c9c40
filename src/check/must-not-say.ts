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
}

const EVERYWHERE = /./;
/** An amount, however it is spelt: 5,000円, 五千円, 5千円, ¥5,000. */
const MONEY = /[\d〇零一二三四五六七八九十百千万億]+\s*円|¥\s*\d/;
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
    words: /苦しまない|自然が一番|警察(?![\s\S]*責めるためではありません)|(慌て|あわて)(て|(?!なくて|ず))/,
    why: '看取りのページで、約束・おどし・決めつけになる言葉です。',
    mend: 'おだやかに言いかえるか、消してください。',
  },
  {
    pages: /^\/jinsei-kaigi\//,
    words: /決めておくべき|70\s*(%|パーセント)|7割/,
    why: '人生会議のページで、急がせたり、おどしたりする使い方になります。',
    mend: 'この部分を消してください。',
  },
  {
    pages: /^\/kyukyu\/card\//,
    words: /必ず(見|使い|確認し)ます/,
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
    for (const { pages, words, why, mend, mayBeQuoted } of MUST_NOT) {
      if (!(pages === EVERYWHERE || (url !== undefined && pages.test(url)))) continue;
      if (!composed && mayBeQuoted) continue;
      const found = words.exec(plain);
      if (found) problems.push({ ...place(found[0]), what: `「${found[0]}」とあります。${why}`, mend });
    }
  return problems;
};
