import type { Problem } from '../lib/problem.ts';
import { Judge } from './links.ts';
import type { Rule } from './rule.ts';

const MOVED_ON = {
  what: '行き先も、移したページの古いアドレスです。',
  mend: 'いまページがあるアドレスを、行き先に書いてください。',
};

/**
 * An address that has moved leads to a page that is there, at once, and is no page itself. So no reader goes in a circle, and nothing
 * that is published is covered up.
 */
export const redirects: Rule = (content, publication) => {
  const { site, siteSource, dir, texts } = content;
  const [home] = content.pages;
  if (!site?.redirects || !siteSource || !home) return [];
  const judge = new Judge(content, publication);
  const moved = site.redirects.map(({ from }) => from);
  return site.redirects.flatMap(({ from, to }, i): Problem[] => {
    const at = (field: 'from' | 'to') => ({
      file: `${dir}/site.yaml`,
      ...siteSource.locate(['redirects', i, field]),
    });
    const problems: Problem[] = [];
    if (texts.some(({ url }) => url === from) || judge.verdict(from, home) === undefined)
      problems.push({
        ...at('from'),
        what: `古いアドレス「${from}」に、いまもページがあります。このままでは、そのページが開けなくなります。`,
        mend: 'ページを移したのなら、古いファイルを消します。移していないなら、この行を消してください。',
      });
    if (moved.indexOf(from) < i)
      problems.push({
        ...at('from'),
        what: `古いアドレス「${from}」が、2回書かれています。`,
        mend: '正しいほうの行だけを残してください。',
      });
    const [path = ''] = to.split('#');
    const missing = judge.verdict(to, home);
    if (missing) problems.push({ ...at('to'), ...(moved.includes(path) ? MOVED_ON : missing) });
    return problems;
  });
};
