import { recordsIn } from '../content/read.ts';
import type { Row } from '../content/rows.ts';
import { foldName } from '../features/search/fold.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Problem } from '../lib/problem.ts';
import type { SearchWordRow } from '../registry/search-word/schema.ts';
import { listed, type Rule } from './rule.ts';

/**
 * Words for the search lead somewhere, and each to one place. All of it are warnings: a word that leads nowhere stops nobody's page.
 */
export const searchWords: Rule = (content, publication) => {
  const { texts, rows } = content;
  if (texts.length === 0) return []; // the folder is gone: one problem, reported when reading
  const urls = [...texts, ...recordsIn(content, publication).out].map(({ url }) => url);
  const titles = texts
    .flatMap(({ data, headings }) => [
      data?.title ?? '',
      data?.label ?? '',
      ...headings.map(({ text }) => text),
    ])
    .map(foldName);
  const leads = ({ word, page }: SearchWordRow) =>
    page !== undefined || titles.some((title) => title.includes(foldName(word))) || rows.term.has(word);
  const problems: Problem[] = [];
  const tell = (row: Row<SearchWordRow>, path: PropertyKey[], found: Pick<Problem, 'what' | 'mend'>) =>
    problems.push({ ...row.locate(path), severity: 'warning', ...found });

  const seen = new Map<string, string>();
  for (const row of rows.searchWord.values()) {
    const { word, also, page } = row.data;
    if (page !== undefined && !urls.includes(page))
      tell(row, ['page'], {
        what: `「${word}」の行き先 ${page} は、ありません。さがしても、どこにも行けません。`,
        mend: `ページのアドレスを書いてください。近いのは ${listed(nearest(page, urls, 3))} です。`,
      });
    else if (also.length > 0 && !leads(row.data))
      tell(row, ['word'], {
        what: `「${word}」は、どのページの題名にも見出しにも、用語にもありません。言いかえを書いても、どこにも行けません。`,
        mend: '`page` に、開いてほしいページを書いてください（例 page: /zaitaku/hiyou/）。',
      });
    [word, ...also].forEach((name, i) => {
      const folded = foldName(name);
      const path = i === 0 ? ['word'] : ['also', i - 1];
      const before = seen.get(folded);
      if (folded === '')
        tell(row, path, {
          what: `「${name}」には、さがせる文字がありません。`,
          mend: 'この1つを消してください。',
        });
      else if (before !== undefined)
        tell(row, path, {
          what: `「${name}」は、「${before}」にも書いてあります。どちらのページが出るか、決まりません。`,
          mend: '片方を消してください。かなと漢字、長い音の「ー」、空白だけの違いは、同じことばとして読みます。',
        });
      else seen.set(folded, word);
    });
  }
  return problems;
};
