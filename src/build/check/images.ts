import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import { specOf } from '../../dialect/spec.ts';
import type { Problem } from '../../lib/problem.ts';
import { inBody, inFrontMatter, type Rule } from './rule.ts';

const DRAWINGS = readdirSync('src/ui/drawings').map((file) => file.replace(/\.svg$/, ''));

/** Every picture is there and says what it shows; every drawing is one of ours. */
export const images: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  const drawing = (name: string, place: Pick<Problem, 'file' | 'line' | 'column'>) => {
    if (!DRAWINGS.includes(name))
      problems.push({
        ...place,
        what: `「${name}」という絵はありません。`,
        mend: `使える絵: ${DRAWINGS.join('、')}`,
      });
  };
  for (const page of texts) {
    if (page.data?.drawing) drawing(page.data.drawing, inFrontMatter(page, 'drawing'));
    for (const use of page.uses)
      for (const [name, { refers }] of Object.entries(specOf(use.name)?.attributes ?? {}))
        if (refers === 'drawing' && use.attributes[name]) drawing(use.attributes[name], inBody(page, use));
    if (page.tree)
      visit(page.tree, 'image', ({ url, alt, position }) => {
        const place = position ? inBody(page, position.start) : { file: page.file };
        if (!alt?.trim())
          problems.push({
            ...place,
            what: `写真「${url}」に、説明（代わりの言葉）がありません。目の見えない人に伝わりません。`,
            mend: '![何が写っているか](./photo.jpg) のように、[ ] の中に書いてください。',
          });
        if (/^https?:/.test(url))
          problems.push({
            ...place,
            what: `よその場所の写真（${url}）は使えません。読む人の端末から、よそへ通信が出ます。`,
            mend: '写真のファイルをページと同じフォルダーに置き、./ から書いてください。',
          });
        else if (!existsSync(join(dirname(page.file), url)))
          problems.push({
            ...place,
            what: `写真「${url}」が見つかりません。`,
            mend: `${dirname(page.file)} に置いたファイルの名前と、大文字・小文字を確かめてください。`,
          });
      });
  }
  return problems;
};
