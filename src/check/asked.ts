import { textPassages } from '../content/prose.ts';
import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** What a writer types where the city has not answered. */
export const PENDING = /市(役所)?に(は|も)?、?(確認|問い?合わ?せ|照会)(中|して(いま|お)|をして)/;

/** What the city is being asked stands in the registry: typed by hand it stays when the answer has come. */
export const asked: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  for (const text of texts)
    for (const { plain, place } of textPassages(text)) {
      const words = PENDING.exec(plain)?.[0];
      if (words)
        problems.push({
          ...place(words),
          severity: 'warning',
          what: `「${words}」が、手で書かれています。市の答えが来ても、ここは「確認中」のまま残ります。`,
          mend: 'registry/city/asked.yaml に、聞いていることと、それまでにできることを1つ足し、この文の代わりに <CityAnswer id="（その id）" /> を置いてください。',
        });
    }
  return problems;
};
