import { visit } from 'unist-util-visit';
import type { TextSource } from '../content/texts.ts';
import { specOf } from '../dialect/spec.ts';
import { isOut } from '../features/newsletter/issues.ts';
import { japaneseDate } from '../lib/dates.ts';
import { nearest } from '../lib/edit-distance.ts';
import { isInternal } from '../lib/href.ts';
import type { Problem } from '../lib/problem.ts';
import { anchorsOf } from './anchors.ts';
import { inBody, inFrontMatter, type Rule } from './rule.ts';

/** Pages and files that are made by a route, not by a file in `content/`. */
const ROUTES = ['/sagasu/', '/feed.xml', '/koza/calendar.ics'];

/** Every internal link leads to a page and an anchor that exist; every outside link is safe to follow. */
export const links: Rule = ({ texts, pages, audiences, issues, site }, today) => {
  if (pages.length === 0) return []; // the folder is gone: one problem, reported when reading
  const known = new Map(texts.toReversed().map((text) => [text.url, text])); // of twins the first
  const anchors = new Map<TextSource, Set<string> | undefined>();
  const anchorsIn = (text: TextSource) => {
    if (!anchors.has(text)) anchors.set(text, anchorsOf(text));
    return anchors.get(text);
  };
  const problems: Problem[] = [];
  const test = (target: string, from: TextSource, place: Pick<Problem, 'file' | 'line' | 'column'>) => {
    const found = verdict(target, from, known, anchorsIn) ?? early(target);
    if (found) problems.push({ ...place, ...found });
  };
  const live = site?.status === 'live';
  const unpublished = new Map(
    issues.flatMap(({ url, data }) =>
      data && !isOut(data, today, live) ? [[url, data.issuedOn] as const] : [],
    ),
  );
  const early = (target: string) => {
    const path = target.split('#')[0] ?? '';
    if (!unpublished.has(path)) return undefined;
    const day = unpublished.get(path);
    return {
      what: day
        ? `「${path}」は${japaneseDate(day)}に公開される号です。それまでリンク先がありません。`
        : `「${path}」は見本の号で、公開したサイトには出ません。`,
      mend: '公開の日を待って足すか、このリンクを消してください。',
    };
  };
  for (const page of texts) {
    if (unpublished.has(page.url)) continue; // read again by the build of its day
    for (const [i, target] of (page.data?.next ?? []).entries())
      test(target, page, inFrontMatter(page, 'next', i));
    for (const use of page.uses)
      for (const [name, { refers }] of Object.entries(specOf(use.name)?.attributes ?? {}))
        if (refers === 'page' && use.attributes[name]) test(use.attributes[name], page, inBody(page, use));
    if (page.tree)
      visit(page.tree, 'link', (link) => {
        if (link.position) test(link.url, page, inBody(page, link.position.start));
      });
  }
  for (const page of audiences)
    for (const [i, { to }] of (page.data?.questions ?? []).entries())
      test(to, page, inFrontMatter(page, 'questions', i, 'to'));
  return problems;
};

function verdict(
  target: string,
  from: TextSource,
  known: Map<string, TextSource>,
  anchorsIn: typeof anchorsOf,
): { what: string; mend: string } | undefined {
  const [path = ''] = target.split(/[#?]/);
  if (/^(https:|mailto:)/.test(target)) return undefined;
  if (/^tel:/.test(target))
    return {
      what: `電話番号へのリンク（${target}）が本文に書かれています。番号が変わったとき、直し忘れます。`,
      mend: '<Contact id="…" /> を使ってください。番号は連絡先の台帳（registry）から入ります。',
    };
  if (!isInternal(target) && !target.startsWith('#'))
    return {
      what: `リンク先「${target}」の書き方がわかりません。`,
      mend: 'このサイトの中は /soudan/ のように / から、外は https:// から書きます。',
    };
  if (ROUTES.includes(path)) return undefined;
  const page = path === '' ? from : known.get(path);
  if (!page) {
    const slash = known.has(`${path}/`) ? `${path}/` : undefined;
    return {
      what: `リンク先のページ「${path}」がありません。`,
      mend: slash
        ? `「${slash}」のように、おわりにも / をつけてください。`
        : `つづりを確かめてください。近いのは ${nearest(path, [...known.keys()], 3).join('、')} です。`,
    };
  }
  const anchor = decodeURIComponent(target.split('#')[1] ?? '');
  const anchors = anchor === '' ? undefined : anchorsIn(page);
  if (!anchors || anchors.has(anchor)) return undefined;
  return {
    what: `リンク先のページ「${page.url}」に、見出し「${anchor}」がありません。`,
    mend: `そのページの見出しのとおりに書きます。近いのは ${nearest(anchor, [...anchors], 3).join('、') || 'ありません'} です。`,
  };
}
