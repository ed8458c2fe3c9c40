import { expect, test } from 'vitest';
import {
  formatAsJson,
  formatForGitHub,
  formatProblems,
  foundBy,
  isError,
  type Problem,
  ProblemsFound,
  place,
} from './problem.ts';

const problem = (over: Partial<Problem> = {}): Problem => ({
  file: 'a.mdx',
  what: '誤り',
  mend: '直す',
  ...over,
});

test('only a warning is no error', () => {
  expect([isError(problem()), isError(problem({ severity: 'error' }))]).toEqual([true, true]);
  expect(isError(problem({ severity: 'warning' }))).toBe(false);
});

test('the rule is added where none is named', () => {
  expect(foundBy('tone', [problem(), problem({ rule: 'yaml' })]).map(({ rule }) => rule)).toEqual([
    'tone',
    'yaml',
  ]);
});

test('a place is a link for editors; a column without a line is none', () => {
  expect(place(problem({ line: 3, column: 5 }))).toBe('a.mdx:3:5');
  expect(place(problem({ line: 3 }))).toBe('a.mdx:3');
  expect(place(problem({ column: 5 }))).toBe('a.mdx');
});

test('a report says where, what and how, and the line as it should be', () => {
  expect(formatProblems([problem({ line: 2, rule: 'tone', corrected: '  正しい行 ' })])).toBe(
    '✗ a.mdx:2  [tone]\n    誤り\n    → 直す\n    正しくは: 正しい行',
  );
  expect(formatProblems([problem({ severity: 'warning' })])).toBe('△ a.mdx\n    誤り\n    → 直す');
});

const order = (...problems: Problem[]) =>
  formatProblems(problems)
    .split('\n')
    .flatMap((line) => /^[✗△] (\S+)/.exec(line)?.[1] ?? []);

test('by file, line and column; what has no line stands before', () => {
  expect(
    order(
      problem({ file: 'a', severity: 'warning' }),
      problem({ file: 'b', line: 2, column: 9 }),
      problem({ file: 'b', line: 2, column: 1 }),
      problem({ file: 'b', line: 1 }),
      problem({ file: 'b' }),
      problem({ file: 'a', line: 10 }),
      problem({ file: 'a', line: 9 }),
    ),
  ).toEqual(['a', 'a:9', 'a:10', 'b', 'b:1', 'b:2:1', 'b:2:9']);
});

test('a report leaves the list it was given as it was', () => {
  const problems = [problem({ file: 'b' }), problem({ file: 'a' })];
  formatProblems(problems);
  expect(problems.map(({ file }) => file)).toEqual(['b', 'a']);
});

test('a gate that stops says everything, and hands on what it found', () => {
  const error = new ProblemsFound([problem()]);
  expect(error.message).toBe(formatProblems([problem()]));
  expect([error.name, error.problems]).toEqual(['ProblemsFound', [problem()]]);
});

test('GitHub gets one annotation for each, with its place; signs that mean something to it are escaped', () => {
  const one: Problem = {
    rule: 'links',
    file: 'content/a,b.mdx',
    line: 3,
    column: 4,
    what: '100%です。',
    mend: '消してください。',
    corrected: 'あ',
  };
  expect(formatForGitHub([one, { file: 'content/c.mdx', what: 'い', mend: 'う', severity: 'warning' }])).toBe(
    [
      '::error file=content/a%2Cb.mdx,line=3,col=4,title=内容の点検 [links]::100%25です。%0A→ 消してください。%0A正しくは: あ',
      '::warning file=content/c.mdx,title=内容の点検::い%0A→ う',
    ].join('\n'),
  );
});

test('as JSON each has its severity, and the same order', () => {
  const told = JSON.parse(
    formatAsJson([
      { file: 'b', what: 'い', mend: 'う' },
      { file: 'a', what: 'あ', mend: 'う', severity: 'warning' },
    ]),
  );
  expect(told).toEqual([
    { severity: 'warning', file: 'a', what: 'あ', mend: 'う' },
    { severity: 'error', file: 'b', what: 'い', mend: 'う' },
  ]);
});
