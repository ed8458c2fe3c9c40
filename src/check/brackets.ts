import { passagesOf } from '../content/prose.ts';
import type { Place, Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** What closes what. */
const PAIRS: Record<string, string> = { '」': '「', '』': '『', '）': '（' };
/** Round brackets of both widths are one pair here. */
const WIDE: Record<string, string> = { '(': '（', ')': '）' };
const OPENING = new Set(Object.values(PAIRS));
/** What stands before a bracket that never was opened: 1）, Step2）, ア）, 例）, 注）. */
const NUMBER =
  /(?:[A-Za-z]*\d{1,2}|(?<![A-Za-z])[A-Za-z]|(?<![ぁ-んァ-ヶ一-鿿])[ぁ-んァ-ヶ一二三四五六七八九十]|例|注|※)$/;
/** A bracket that is spoken of: 「（」. */
const NAMED = /(?<=「)[（）()](?=」)/g;

/** A bracket that is opened is closed, and by its own kind. A quotation may run over several paragraphs. */
export const brackets: Rule = (content) => {
  const problems: Problem[] = [];
  const open = new Map<string, { sign: string; place: Place }[]>();
  const tell = (place: Place, sign: string) =>
    problems.push({
      ...place,
      severity: 'warning',
      what: `かっこ「${sign}」の相手がありません。どこまでがその言葉か、読む人にわかりません。`,
      mend: OPENING.has(sign)
        ? '閉じるかっこを書くか、このかっこを消してください。'
        : '開くかっこを書くか、このかっこを消してください。',
    });
  for (const { text, place } of passagesOf(content)) {
    const bare = text.replace(NAMED, ' ');
    const [mixed] = /\([^()（）]*）|（[^()（）]*\)/.exec(bare) ?? [];
    if (mixed !== undefined)
      problems.push({
        ...place(mixed),
        severity: 'warning',
        what: `かっこの半角と全角がそろっていません: ${mixed}`,
        mend: '両方を全角の（ ）にしてください。',
      });
    const { file } = place();
    const waiting = open.get(file) ?? [];
    open.set(file, waiting);
    for (const { 0: written, index } of bare.matchAll(/[「」『』（）()]/g)) {
      const sign = WIDE[written] ?? written;
      const here = () => place(text.slice(index, index + 8));
      if (OPENING.has(sign)) waiting.push({ sign, place: here() });
      else {
        const last = waiting.findLastIndex((one) => one.sign === PAIRS[sign]);
        if (last >= 0) waiting.splice(last, 1);
        else if (sign !== '）' || !NUMBER.test(bare.slice(0, index))) tell(here(), sign);
      }
    }
  }
  for (const waiting of open.values()) for (const { sign, place } of waiting) tell(place, sign);
  return problems;
};
