import { specOf } from '../dialect/spec.ts';
import type { Problem } from '../lib/problem.ts';
import { inBody, type Rule } from './rule.ts';

/** A statement that lists things: 「頭：激しい頭痛／高熱。顔：…」. */
const itemsOf = (statement: string): string[] =>
  statement
    .split('。')
    .flatMap((group) => (group.split('：')[1] ?? '').split('／'))
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A list that is a fact's list (the signs for 119) has exactly its items: nobody adds one from memory, none gets lost. */
export const signs: Rule = ({ texts, rows }) => {
  const problems: Problem[] = [];
  for (const text of texts)
    for (const use of text.uses) {
      const id = specOf(use.name)?.listsFact;
      const fact = id === undefined ? undefined : rows.fact.get(id)?.data;
      if (!fact) continue;
      const due = itemsOf(fact.statement);
      const items = text.blocks.filter(
        ({ type, ancestors, line, listItem }) =>
          type === 'paragraph' && listItem && ancestors.includes(use.name) && line >= use.line,
      );
      for (const item of items)
        if (!due.includes(item.text.trim()))
          problems.push({
            ...inBody(text, item),
            what: `「${item.text.trim()}」は、事実 ${fact.id} にありません。命にかかわる目安は、資料のとおりに書きます。`,
            mend: `台帳のとおりに直すか、この行を消してください。台帳にあるのは: ${due.join('／')}`,
          });
      const missing = due.filter((one) => !items.some((item) => item.text.trim() === one));
      if (missing.length > 0)
        problems.push({
          ...inBody(text, use),
          what: `<${use.name}> に、事実 ${fact.id} の目安が足りません: ${missing.join('／')}`,
          mend: '「- 」の箇条書きで、台帳のとおりに書いてください。',
        });
    }
  return problems;
};
