import { textPassages } from '../content/prose.ts';
import type { Content } from '../content/read.ts';
import type { TextSource } from '../content/text.ts';
import { COMPONENTS, specOf } from '../dialect/spec.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Problem } from '../lib/problem.ts';
import { isAskedOf, type MustSay } from '../registry/must-say/schema.ts';
import type { Rule } from './rule.ts';

/** What a fold hides does not count: a reader in a hurry does not open it. */
const HIDING = 'Fold';

/** The risky pages say what they must (content-rules.md, "The risky pages"); the list is data, so that staff learn it here. */
export const mustSay: Rule = ({ texts, pages, rows }) => {
  const problems: Problem[] = [];
  for (const { data, file, locate } of pages.length > 0 ? rows.mustSay.values() : []) {
    // What the nation asks of a page no city has to have.
    if (isOfCity(file) && !texts.some(({ url }) => isAskedOf(data, url)))
      problems.push({
        ...locate(['page']),
        severity: 'warning',
        what: `「${data.page}」というページはありません。「${data.what}」が、どこにも求められません。`,
        mend: `つづりを確かめてください。近いのは ${nearest(
          data.page,
          texts.map(({ url }) => url),
          3,
        ).join('、')} です。`,
      });
    data.quotes.forEach((id, i) => {
      if (!isKnown(id, rows))
        problems.push({
          ...locate(['quotes', i]),
          what: `「${id}」という連絡先、事実、部品はありません。どのページも、これを置けません。`,
          mend: `つづりを確かめてください。近いのは ${nearest(id, Object.keys(COMPONENTS), 2).join('、')} です。`,
        });
    });
  }
  for (const page of texts) {
    const due = [...rows.mustSay.values()].map(({ data }) => data).filter((row) => isAskedOf(row, page.url));
    if (due.length === 0 || !page.readable || !page.data) continue;
    const said = folded(visibleText(page));
    for (const row of due)
      if (!row.says.some((words) => said.includes(folded(words))) && !isQuoted(row, page))
        problems.push({
          file: page.file,
          line: page.bodyLine,
          what: `このページには「${row.what}」が要ります。${row.why}`,
          mend: `${[
            row.says.length > 0
              ? `次のどれかの言葉を入れてください: ${row.says.map((words) => `「${words}」`).join('')}`
              : '',
            row.quotes.length > 0 ? `${row.quotes.join('、')} を置いてください` : '',
          ]
            .filter(Boolean)
            .join('。または、')}。折りたたみの中は数えません。`,
        });
  }
  return problems;
};

const isOfCity = (file: string) => file.replaceAll('\\', '/').includes('/registry/city/');

/** Whether a page can quote it; a registry that could not be read whole may have it. */
const isKnown = (id: string, { contact, fact, term, asked }: Content['rows']) =>
  specOf(id) !== undefined || [contact, fact, term, asked].some((rows) => rows.has(id) || !rows.complete);

const folded = (text: string) => text.normalize('NFKC').replace(/[\s、]/g, '');

/** The words of a page that are seen without opening anything. */
function visibleText(page: TextSource): string {
  const open = {
    ...page,
    blocks: page.blocks.filter(({ ancestors }) => !ancestors.includes(HIDING)),
    uses: page.uses.filter(({ ancestors, name }) => !ancestors.includes(HIDING) && specOf(name)),
  };
  return textPassages(open)
    .map(({ text }) => text)
    .join('');
}

const isQuoted = ({ quotes }: MustSay, page: TextSource) =>
  quotes.some(
    (id) =>
      page.quotes.some((quote) => quote.id === id && !quote.use.ancestors.includes(HIDING)) ||
      page.uses.some(({ name, ancestors }) => name === id && !ancestors.includes(HIDING)),
  );
