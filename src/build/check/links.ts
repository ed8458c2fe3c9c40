import { visit } from 'unist-util-visit';
import { specOf } from '../../dialect/spec.ts';
import { nearest } from '../../lib/edit-distance.ts';
import { isInternal } from '../../lib/href.ts';
import type { Problem } from '../../lib/problem.ts';
import { inBody, inFrontMatter, type Rule } from './rule.ts';

/** Pages that are made by a route, not by a file in `content/pages/`. */
const ROUTES = ['/sagasu/'];

/** Every internal link leads to a page that exists; every outside link is safe to follow. */
export const links: Rule = ({ pages }) => {
  const known = new Set([...pages.map(({ url }) => url), ...ROUTES]);
  const problems: Problem[] = [];
  for (const page of pages) {
    const test = (target: string, place: Pick<Problem, 'file' | 'line' | 'column'>) => {
      const found = verdict(target, known);
      if (found) problems.push({ ...place, ...found });
    };
    for (const [i, target] of (page.data?.next ?? []).entries()) test(target, inFrontMatter(page, 'next', i));
    for (const use of page.uses)
      for (const [name, { refers }] of Object.entries(specOf(use.name)?.attributes ?? {}))
        if (refers === 'page' && use.attributes[name]) test(use.attributes[name], inBody(page, use));
    if (page.tree)
      visit(page.tree, 'link', (link) => {
        if (link.position) test(link.url, inBody(page, link.position.start));
      });
  }
  return problems;
};

function verdict(target: string, known: Set<string>): { what: string; mend: string } | undefined {
  const [path = ''] = target.split(/[#?]/);
  if (target.startsWith('#') || /^(https:|mailto:)/.test(target)) return undefined;
  if (/^tel:/.test(target))
    return {
      what: `電話番号へのリンク（${target}）が本文に書かれています。番号が変わったとき、直し忘れます。`,
      mend: '<Contact id="…" /> を使ってください。番号は連絡先の台帳（registry）から入ります。',
    };
  if (!isInternal(target))
    return {
      what: `リンク先「${target}」の書き方がわかりません。`,
      mend: 'このサイトの中は /soudan/ のように / から、外は https:// から書きます。',
    };
  if (known.has(path)) return undefined;
  const slash = known.has(`${path}/`) ? `${path}/` : undefined;
  return {
    what: `リンク先のページ「${path}」がありません。`,
    mend: slash
      ? `「${slash}」のように、おわりにも / をつけてください。`
      : `つづりを確かめてください。近いのは ${nearest(path, [...known], 3).join('、')} です。`,
  };
}
