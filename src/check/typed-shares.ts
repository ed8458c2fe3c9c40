import { textPassages } from '../content/prose.ts';
import type { Rule } from './rule.ts';

/** A share of people: 約6割の人, 43.8%の市民, 4人に1人が. Money is shared too: 「1割の人」 may speak of what is paid. */
const SHARE = new RegExp(
  [
    '(?:約|およそ)?(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九])\\s*(?:割|%|パーセント)(?:近く|以上|ほど|強|弱|くらい|ぐらい)?' +
      '(?:の|もの)(?:人|方|かた|市民|住民|高齢者|家族|世帯|患者|医療機関|診療所|薬局)',
    '\\d+人に(?:\\d+|一)人(?!ずつ)',
    '\\d[\\d,]*人(?:のうち|中)、?\\d[\\d,]*人',
  ].join('|'),
);
const OF_MONEY = /負担|払|費用|料/;

/** A share is of somebody, of some year, from somewhere: the registry knows all three, a sentence none (content-rules.md). */
export const typedShares: Rule = ({ texts }) =>
  texts.flatMap(textPassages).flatMap(({ plain, place }) =>
    plain.split(/(?<=。)/).flatMap((sentence) => {
      const share = OF_MONEY.test(sentence) ? undefined : SHARE.exec(sentence)?.[0];
      return share === undefined
        ? []
        : [
            {
              ...place(share),
              severity: 'warning' as const,
              what: `「${share}」と、数が打ちこまれています。いつの、だれの数か、どこで読んだかがわかりません。`,
              mend: '台帳（facts.yaml）に数と出典を書き、<Num fact="…" /> か <Chart fact="…" title="…" /> で出してください。',
            },
          ];
    }),
  );
