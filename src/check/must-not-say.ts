import type { Problem } from '../lib/problem.ts';
import { blocksOf, frontProse } from './blocks.ts';
import { inBody, type Rule } from './rule.ts';

/** A sentence no page, or none of these pages, may say (content-rules.md, "The risky pages" and Tone 2, 7). */
interface MustNot {
  pages: RegExp;
  words: RegExp;
  why: string;
  mend: string;
}

const EVERYWHERE = /./;
const MUST_NOT: MustNot[] = [
  {
    pages: EVERYWHERE,
    words: /[\d一二三四五六七八九十百千万]+円/,
    why: '金額は、年度や人によって変わります。古い金額は害になります。',
    mend: '仕組みと、聞ける窓口を書いてください。',
  },
  {
    pages: EVERYWHERE,
    words: /24時間365日(?![^。]*目標)/,
    why: '「24時間365日」は長期の目標で、いまのサービスではありません。',
    mend: '同じ文の中で「目標」と書くか、消してください。',
  },
  {
    pages: EVERYWHERE,
    words: /(救急車|119)[^。]*(呼ばない(で|よう)|呼んではいけ)|看取りと決めたら/,
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
    words: /苦しまない|自然が一番|警察|慌てて/,
    why: '看取りのページで、約束・おどし・決めつけになる言葉です。',
    mend: 'おだやかに言いかえるか、消してください。',
  },
  {
    pages: /^\/jinsei-kaigi\//,
    words: /決めておくべき|[7７][0０](%|％|パーセント)|約7割/,
    why: '人生会議のページで、急がせたり、おどしたりする使い方になります。',
    mend: 'この部分を消してください。',
  },
  {
    pages: /^\/kyukyu\/card\//,
    words: /必ず(見|使|確認)(ます|い)/,
    why: '救急隊がカードを使えないこともあります。',
    mend: '「使えないこともあります」と書いてください。',
  },
  {
    pages: EVERYWHERE,
    words: /病院125|125(か所|の病院)/,
    why: 'この数は資料の中で合わないため、載せられません。',
    mend: 'この数を消してください。',
  },
];

/** What the risky pages must not say is a lint: it is found before anybody reads it. */
export const mustNotSay: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  for (const page of texts) {
    const texts = [
      ...blocksOf(page).map(({ text, place }) => ({ text, place })),
      ...page.uses.flatMap((use) =>
        Object.values(use.attributes).map((text) => ({ text, place: inBody(page, use) })),
      ),
      ...frontProse(page),
    ];
    for (const { text, place } of texts)
      for (const { words, why, mend } of MUST_NOT.filter((rule) => rule.pages.test(page.url))) {
        const found = words.exec(text);
        if (found) problems.push({ ...place, what: `「${found[0]}」とあります。${why}`, mend });
      }
  }
  return problems;
};
