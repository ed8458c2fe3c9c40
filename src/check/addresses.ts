import { nearest } from '../lib/edit-distance.ts';
import type { Problem } from '../lib/problem.ts';
import { inFrontMatter, listed, type Rule } from './rule.ts';

/** Addresses that routes make, not files of `content/`. */
const ROUTES = ['/sagasu/', '/404/', '/koza/calendar/', '/koza/decks/', '/shiryo/signage/'];
/** Other surfaces of a page hang under it. */
const SURFACE = /\/(slides|print)\/$/;

/** Every text has an address of its own, and better a title too: a reader with two tabs, or two results, can tell them apart. */
export const addresses: Rule = ({ texts, pages, site, siteSource, dir }) => {
  const problems: Problem[] = [];
  const folders = new Set<string>();
  const complete = pages.length > 0;
  site?.sections.forEach(({ folder, also = [] }, i) => {
    for (const name of [folder, ...also]) {
      const place = { file: `${dir}/site.yaml`, ...siteSource?.locate(['sections', i, 'folder']) };
      if (folders.has(name))
        problems.push({
          ...place,
          what: `目次のまとまりに、フォルダー「${name}」が2回あります。`,
          mend: 'どちらかを消してください。',
        });
      else if (complete && !texts.some(({ url }) => url.startsWith(`/${name}/`)))
        problems.push({
          ...place,
          severity: 'warning',
          what: `目次のまとまりのフォルダー「${name}」に、ページがありません。目次に出ません。`,
          mend: `つづりを確かめてください。${listed(nearest(name, [...new Set(texts.map(({ url }) => url.split('/')[1] ?? ''))], 3))} などがあります。`,
        });
      folders.add(name);
    }
  });
  const seen = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const text of texts) {
    const { url, file, data } = text;
    const namesake = data && titles.get(data.title);
    if (namesake)
      problems.push({
        ...inFrontMatter(text, 'title'),
        severity: 'warning',
        what: `題名「${data.title}」が、${namesake} と同じです。`,
        mend: '検索の結果やタブで見分けられるように、年度や回数を足すなど、ちがう題名にしてください。このままでも公開できます。',
      });
    if (data) titles.set(data.title, file);
    const twin = seen.get(url);
    if (twin || ROUTES.includes(url) || SURFACE.test(url))
      problems.push({
        file,
        what: `この名前のファイルは置けません（${url} は、${twin ?? 'サイトの仕組み'}のアドレスです）。`,
        mend: 'ほかと重ならない名前に変えてください。',
      });
    // Which of the two is the new one nobody knows here.
    if (twin)
      problems.push({
        file: twin,
        what: `${url} のファイルが2つあります（もう1つは ${file}）。`,
        mend: 'どちらかの名前を、ほかと重ならないものに変えてください。',
      });
    seen.set(url, file);
  }
  return problems;
};
