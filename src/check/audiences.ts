import type { Problem } from '../lib/problem.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** One landing page for each group of readers. */
export const audiences: Rule = (content) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const page of content.audiences) {
    if (!page.data) continue;
    const { audience } = page.data;
    const twin = seen.get(audience);
    if (twin)
      problems.push({
        ...inFrontMatter(page, 'audience'),
        what: `「${audience}」の入口のページが2つあります（もう1つは ${twin}）。`,
        mend: 'どちらかを消すか、audience を書きかえてください。',
      });
    seen.set(audience, page.file);
  }
  return problems;
};
