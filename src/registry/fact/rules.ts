import type { Readers, Verdict } from '../verdict.ts';
import type { Fact, FactValue } from './schema.ts';

const REFUSALS: Partial<Record<Fact['publish'], string>> = {
  internal: '内部の資料のための事実で、ページには載せられません',
  no: '確かめられていないか矛盾があるため、ページには載せられません',
};

/** Whether a page for these readers may rest on a fact. */
export function factVerdict(fact: Fact, readers: Readers): Verdict {
  const refusal = REFUSALS[fact.publish];
  if (refusal) return { show: false, reason: withNote(refusal, fact) };
  if (fact.publish === 'pro-only' && readers !== 'pro')
    return { show: false, reason: withNote('専門職向けのページにだけ載せられます', fact) };
  return { show: true, recheck: fact.publish === 'after-check' };
}

/** Whether any page may rest on it. */
export const factIsShown = ({ publish }: Pick<Fact, 'publish'>): boolean => REFUSALS[publish] === undefined;

/** Whether its number may be shown as a figure (`Stat`, `Num`). */
export function figureVerdict(fact: Fact, readers: Readers): Verdict {
  if (fact.publish === 'link-only')
    return { show: false, reason: '数字は載せず、1文と問い合わせ先だけを書く事実です' };
  if (fact.values.length === 0) return { show: false, reason: 'この事実には数字が登録されていません' };
  return factVerdict(fact, readers);
}

const withNote = (reason: string, { note }: Fact) => (note ? `${reason}（${note}）` : reason);

/** The one number meant: by its label or year when the fact has several. Undefined when that is not clear. */
export function figureOf({ values }: Fact, label?: string): FactValue | undefined {
  if (label === undefined) return values.length === 1 ? values[0] : undefined;
  const fitting = values.filter((value) => value.label === label || value.year === label);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** 「約30」, 「1,577」. */
export function figureText({ value, approx }: FactValue): string {
  return `${approx ? '約' : ''}${value.toLocaleString('ja-JP', { maximumFractionDigits: 2 })}`;
}
