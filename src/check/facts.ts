import type { Problem } from '../lib/problem.ts';
import { factIsShown, figureVerdict } from '../registry/fact/rules.ts';
import { listed, type Rule } from './rule.ts';

/** An id of the list of documents (`sources.yaml`); anything else names a source in words. */
const SOURCE_ID = /^S\d+$/;
const isShareOf = ({ unit }: { unit: string }): boolean => /^(?:%|パーセント)$/.test(unit.normalize('NFKC'));

/** Whether a sentence names shares, and none of its numbers is this one, rounded or not. */
function isMissingIn(statement: string, value: number): boolean {
  const plain = statement.normalize('NFKC');
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
  return (
    /\d\s*(?:%|パーセント)/.test(plain) && !numbers.some((one) => one === value || one === Math.round(value))
  );
}

/**
 * A fact that may be shown says where it was read, a share or a number of people of whom it is, a number that changes from year to
 * year which year (content-rules.md, "Where facts come from"); no figure is an amount of money.
 */
export const facts: Rule = ({ rows: { fact: rows, source } }) => {
  const problems: Problem[] = [];
  for (const { data, locate } of rows.values()) {
    if (!factIsShown(data)) continue;
    const tell = (path: PropertyKey[], what: string, mend: string) =>
      problems.push({
        ...locate(path),
        what: `事実「${data.id}」${what}`,
        mend,
      });
    if (data.source.length === 0)
      tell(
        ['source'],
        'に、出典がありません。どこで読んだかわからない事実は、載せられません。',
        'source に、資料のID（S0 など）か、資料の名前を書いてください。',
      );
    data.source.forEach((id, i) => {
      if (SOURCE_ID.test(id) && !source.has(id) && source.complete)
        tell(
          ['source', i],
          `の出典「${id}」は、資料の一覧にありません。`,
          `registry/city/sources.yaml に足すか、IDを直してください。いまあるのは ${listed([...source.keys()])} です。`,
        );
    });
    if (!figureVerdict(data, 'pro').show) continue;
    const shares = data.values.filter(isShareOf);
    data.values.forEach(({ unit, value }, i) => {
      const isShare = isShareOf({ unit });
      if (
        (isShare || /^(?:人|名|世帯)$/.test(unit)) &&
        data.population === null &&
        data.publish === 'with-date'
      )
        tell(
          ['population'],
          'は割合か人の数なのに、だれの数か（population）がありません。数が、ひとり歩きします。',
          '「65歳以上の回答者」のように、だれに聞いた数かを書いてください。',
        );
      if (isShare && data.answers === undefined && /回答|答えた/.test(data.population ?? ''))
        tell(
          ['population'],
          'は、答えた人の割合なのに、何人が答えたか（answers）の行がありません。',
          '「answers: 120」のように書いてください。資料になければ「answers: null」です。',
        );
      if (isShare && (value < 0 || value > 100))
        tell(
          ['values', i, 'value'],
          `の割合が ${value} です。`,
          '0〜100の数か、もとの資料で確かめてください。',
        );
      // A sentence may name some of several shares, rounded; of one it names that one.
      else if (isShare && shares.length === 1 && isMissingIn(data.statement, value))
        problems.push({
          ...locate(['values', i, 'value']),
          severity: 'warning',
          what: `事実「${data.id}」の数（${value}）が、文（statement）の中の割合とちがいます。`,
          mend: 'もとの資料で確かめて、まちがっているほうを直してください。',
        });
      if (unit.includes('円'))
        tell(
          ['values', i, 'unit'],
          'の数字が、金額です。金額は年度や人によって変わり、古い金額は害になります。',
          '「publish: link-only」にして、仕組みと聞ける窓口だけを書いてください。',
        );
    });
    if (
      data.publish === 'with-date' &&
      data.asOf === null &&
      data.values.some(({ year }) => year === undefined)
    )
      tell(
        ['asOf'],
        'に、いつの数か（asOf）がありません。',
        '「令和5年度」のように、資料にある年を書いてください。',
      );
  }
  return problems;
};
