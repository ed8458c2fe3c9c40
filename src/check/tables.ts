import type { Problem } from '../lib/problem.ts';
import { inBody, type Rule } from './rule.ts';

/** On a phone the name of a column stands before each of its cells, in a space of five signs; more than so many are three lines. */
const LONGEST = 12;

/** Columns have short names where phones repeat them: in tables of more than two columns (look.md §13). */
export const tables: Rule = ({ texts }) =>
  texts.flatMap((text) =>
    text.columns.flatMap((column): Problem[] => {
      const signs = [...column.text].length;
      if (column.columns <= 2 || signs <= LONGEST) return [];
      return [
        {
          ...inBody(text, column),
          severity: 'warning',
          what: `表の列の名前「${column.text}」が${signs}文字あります。スマートフォンでは、どの行にもこの名前が出るので、表が長くなります。`,
          mend: `${LONGEST}文字までの短い名前にして、くわしいことは表の上の文に書いてください。`,
        },
      ];
    }),
  );
