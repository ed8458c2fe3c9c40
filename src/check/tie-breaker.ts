import { passagesOf } from '../content/prose.ts';
import type { Problem } from '../lib/problem.ts';
import { MESSAGES } from '../registry/emergency/words.ts';
import type { Rule } from './rule.ts';

/**
 * The ways in which somebody writes down by hand which call comes first: 119 in doubt or when nobody answers; first the number that was
 * agreed; the second message itself. A sentence about one of them alone (「迷うときは119へ」) is none.
 */
const TYPED: readonly RegExp[] = [
  /(?=[^。]*(迷|判断がつ|判断でき|わからな))(?=[^。]*(つながらな|つながりませ|連絡が[つと取]|応答がな|電話に出な|返事がな))[^。]*119/,
  /(あらかじめ|前もって|事前に)[^。]*(話し合|話してあ|相談して|決めて|打ち合わせ)[^。]*。?[^。]*(まず|先に|はじめに)[^。]*(訪問看護|主治医|在宅医|番号)[^。]*(へ|電話|連絡)/,
  /(?:(?:決めた|決めてある|教わった)番号|訪問看護|主治医)[^。]*(?:まず|先に|電話)[^。]*(つながらな|出な)[^。]*119/,
  /(?:決め|話し合っ|教わっ|聞い)(?:た|てある|ておいた)番号[^。]*(?:迷|わからな)[^。]*119/,
  new RegExp(`すでに在宅医療を受けている(人|方)は、?${MESSAGES[1].split('、')[1]?.slice(0, 6)}`),
];

/**
 * The tie-breaker is one component: pasted copies keep the old order when it changes, and then two instructions apply at once
 * (content-rules.md, "Two messages that never part"). An error: nobody should have to choose between two rules at night.
 */
export const tieBreaker: Rule = (content) => {
  const problems: Problem[] = [];
  for (const { plain, place, composed } of passagesOf(content)) {
    if (!composed) continue;
    const found = TYPED.flatMap((words) => words.exec(plain) ?? [])[0];
    if (found)
      problems.push({
        ...place(found.slice(0, 20)),
        what: 'どちらに電話するかの決まり（先に決めた番号か、119か）が、手で書かれています。決まりが変わったとき、ここだけ古いまま残り、夜に2つの指示が並びます。',
        mend: 'この文を消し、代わりに、前後に空いた行をおいて <TieBreaker /> とだけ書いてください。いつも同じ順で出ます。',
      });
  }
  return problems;
};
