import { specOf } from '../dialect/spec.ts';
import type { Problem } from '../lib/problem.ts';
import { inBody, inFrontMatter, type Rule } from './rule.ts';

/** An issue lies under its number, its number is its own, and its articles can be told apart. */
export const issues: Rule = (content) => {
  const problems: Problem[] = [];
  const numbers = new Map<number, string>();
  if (
    content.issues.length > 0 &&
    content.pages.length > 0 &&
    !content.pages.some(({ url }) => url === '/ouchi/')
  )
    problems.push({
      file: `${content.dir}/pages/ouchi.mdx`,
      what: '情報紙の号があるのに、号の一覧のページがありません。',
      mend: 'ほかのページを写して pages/ouchi.mdx を作り、本文に <Issues /> と書いてください。',
    });
  for (const issue of content.issues) {
    const name = /\/ouchi\/([^/]+)\/index\.mdx$/.exec(issue.file.replaceAll('\\', '/'))?.[1];
    if (!name)
      problems.push({
        file: issue.file,
        what: '情報紙の号は、1つの号に1つのフォルダーを作り、その中の index.mdx に書きます。',
        mend: `${content.dir}/ouchi/12/index.mdx のような場所に移してください。`,
      });
    const titles = new Set<string>();
    const articles = issue.uses.filter((use) => use.name === 'Article');
    for (const use of articles) {
      const title = use.attributes.title ?? '';
      if (titles.has(title) && title !== '')
        problems.push({
          ...inBody(issue, use),
          what: `記事の題「${title}」が2つあります。リンクの行き先が、わからなくなります。`,
          mend: 'どちらかの題を変えてください。',
        });
      titles.add(title);
    }
    if (issue.readable && articles.length === 0 && !issue.data?.withdrawn)
      problems.push({
        file: issue.file,
        line: issue.bodyLine,
        what: '記事（<Article title="…">）が1つもありません。',
        mend: '本文を <Article title="記事の題"> と </Article> で囲んでください。',
      });
    if (!issue.data || !name) continue;
    const { number, sample } = issue.data;
    if (sample ? !/^mihon-/.test(name) : name !== String(number))
      problems.push({
        ...inFrontMatter(issue, 'number'),
        what: sample
          ? `見本の号のフォルダーの名前は、mihon- で始めます（いまは「${name}」）。`
          : `号数（${number}）と、フォルダーの名前（${name}）がちがいます。`,
        mend: 'フォルダーの名前が、ページのアドレスになります。どちらかに合わせてください。',
      });
    if (number === null) continue;
    const twin = numbers.get(number);
    if (twin)
      problems.push({
        ...inFrontMatter(issue, 'number'),
        what: `第${number}号が2つあります（もう1つは ${twin}）。`,
        mend: 'どちらかの号数を直してください。',
      });
    numbers.set(number, issue.file);
  }
  for (const text of content.texts)
    for (const use of text.collection === 'issue' ? [] : text.uses)
      if (specOf(use.name)?.inIssues)
        problems.push({
          ...inBody(text, use),
          what: `<${use.name}> は、情報紙の号の中だけで使えます。`,
          mend: 'ページでは、見出し（##）や <Sheet> を使ってください。',
        });
  return problems;
};
