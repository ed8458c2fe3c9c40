import type { Problem } from '../lib/problem.ts';
import { mailsIn, telephonesIn } from '../lib/typed-numbers.ts';
import type { YamlSource } from '../lib/yaml.ts';
import type { Rule } from './rule.ts';

/** Fields that are there for a number, and those no reader sees (where something was read, why a row is as it is). */
const MAY_HOLD = new Set(['tel', 'telAlternative', 'fax', 'url', 'source', 'note', 'reason', 'reviewer']);

const digitsOf = (number: string) => number.normalize('NFKC').replace(/\D/g, '');

/**
 * A telephone number or a mail address is written once, in its registry. Wherever else it is typed, in a sentence, a table, an
 * attribute, a notice, it stays wrong on the day it changes.
 */
export const typedNumbers: Rule = ({ texts, registers, rows }) => {
  const problems: Problem[] = [];
  const known = new Map(
    [...rows.contact].flatMap(([id, { data }]) =>
      [data.tel, data.telAlternative].flatMap((tel) => (tel ? [[digitsOf(tel), id] as const] : [])),
    ),
  );
  const idOf = (number: string) => known.get(digitsOf(number)) ?? '…';
  const tell = (file: string, line: number, column: number, words: string) => {
    const at = (index: number) => ({ file, line, column: column + index });
    for (const { index, words: number } of telephonesIn(words))
      problems.push({
        ...at(index),
        what: `電話番号「${number}」が打ちこまれています。番号が変わったとき、ここだけ古いまま残ります。`,
        mend: [
          `押して電話できるカードなら、前後に空いた行を入れて <Contact id="${idOf(number)}" />、`,
          `文の中なら <Tel id="${idOf(number)}" /> と書いてください。`,
          'ほかの場所では番号を消し、連絡先の台帳（registry の contacts.yaml）に1か所だけ書きます。',
        ].join(''),
      });
    for (const { index, words: mail } of mailsIn(words))
      problems.push({
        ...at(index),
        what: `メールアドレス「${mail}」が打ちこまれています。変わったときに残り、迷惑メールにも使われます。`,
        mend: '消して、<Contact id="…" /> で窓口を示してください。',
      });
  };
  const inYaml = (file: string, source: YamlSource) => {
    for (const { path, written } of source.texts()) {
      if (path.some((key) => MAY_HOLD.has(String(key)))) continue;
      for (const { line, column, words } of written) tell(file, line, column, words);
    }
  };
  for (const { file, frontMatter, body, bodyLine, blocks } of texts) {
    inYaml(file, frontMatter);
    const lines = body.split('\n');
    lines.forEach((line, i) => {
      tell(file, bodyLine + i, 1, line);
    });
    // A number may be broken over two lines: it is whole where they are joined.
    for (const { text, line, column, lastLine } of blocks)
      if (lastLine > line) {
        const seen = lines.slice(line - bodyLine, lastLine - bodyLine + 1).flatMap(telephonesIn).length;
        const whole = telephonesIn(text);
        if (whole.length > seen) tell(file, line, column, whole.at(-1)?.words ?? '');
      }
  }
  for (const { file, source } of registers) inYaml(file, source);
  return problems;
};
