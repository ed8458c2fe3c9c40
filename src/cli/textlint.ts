import { createLinter, loadTextlintrc } from 'textlint';
import { textPassages } from '../content/prose.ts';
import { readContent } from '../content/read.ts';
import { contentDir } from '../lib/environment.ts';
import { formatProblems, type Problem } from '../lib/problem.ts';

/**
 * textlint over everything a reader sees: the bodies of the pages through its MDX plugin, and, since that leaves them out,
 * the front matter and the attributes of components as well. Rules: `.textlintrc.json`.
 */
const linter = createLinter({ descriptor: await loadTextlintrc() });
const { texts } = readContent(contentDir());
const problems: Problem[] = [];

for (const { filePath, messages } of await linter.lintFiles(texts.map(({ file }) => file)))
  for (const { message, loc } of messages)
    report(filePath.slice(process.cwd().length + 1), loc.start.line, loc.start.column, message);

for (const text of texts)
  for (const { text: words, place } of textPassages({ ...text, blocks: [] }))
    if (/[ぁ-ん]/.test(words))
      for (const { message } of (await linter.lintText(words, 'attribute.md')).messages) {
        const { file, line = 1, column = 1 } = place();
        report(file, line, column, message);
      }

function report(file: string, line: number, column: number, message: string): void {
  const [what = '', ...more] = message.split('\n').filter(Boolean);
  const [, written, spelt] = /^(.+) => (.+)$/.exec(what) ?? [];
  problems.push(
    spelt
      ? {
          file,
          line,
          column,
          what: `「${written}」は、ほかのページと書き方がちがいます。`,
          mend: `「${spelt}」と書いてください。`,
        }
      : { file, line, column, what, mend: more.at(-1) ?? '言いかえてください。' },
  );
}

if (problems.length > 0) console.log(formatProblems(problems));
console.log(
  problems.length === 0
    ? `○ 文章の点検（textlint）: ${texts.length}ページ`
    : `✗ 文章の点検（textlint）: ${problems.length}件`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
