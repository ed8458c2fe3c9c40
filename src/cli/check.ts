import { checkContent } from '../build/check/index.ts';
import { readContent } from '../build/content/read.ts';
import { today } from '../lib/dates.ts';
import { contentDir } from '../lib/loaders.ts';
import { formatProblems, isError } from '../lib/problem.ts';

/** `npm run check`: reads what staff wrote and says what to mend, in one run. */
const problems = checkContent(readContent(contentDir()), process.env.TODAY ?? today());
const errors = problems.filter(isError).length;
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
console.log(
  errors === 0
    ? `○ 内容の点検: 直すところはありません（お知らせ ${problems.length}件）`
    : `✗ 内容の点検: 直すところが${errors}件あります`,
);
process.exitCode = errors === 0 ? 0 : 1;
