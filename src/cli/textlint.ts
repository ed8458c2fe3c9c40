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
const { texts, rows } = readContent(contentDir());
const problems: Problem[] = [];

/** What offices and papers are called: a long name out of the registry is written as it is. */
const names = [
  ...[...rows.contact.values()].map(({ data }) => data.name),
  ...[...rows.term.values()].map(({ data }) => data.term),
  ...[...rows.fact.values()].map(({ data }) => data.statement),
].join('\n');
const isName = (message: string) => {
  const [, run] = /^漢字が\d+つ以上連続しています: (\S+)/.exec(message) ?? [];
  return run !== undefined && names.includes(run);
};

for (const { filePath, messages } of await linter.lintFiles(texts.map(({ file }) => file)))
  for (const { message, loc } of messages)
    if (!isName(message))
      report(filePath.slice(process.cwd().length + 1), loc.start.line, loc.start.column, message);

for (const text of texts)
  for (const { text: words, place } of textPassages({ ...text, blocks: [] }))
    if (/[ぁ-ん]/.test(words))
      for (const { message } of (await linter.lintText(words, 'attribute.md')).messages) {
        if (isName(message)) continue;
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
