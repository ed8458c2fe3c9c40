/**
 * One thing that is wrong with what somebody wrote, told so that an office clerk can mend it.
 * Every gate (content check, loaders, audit of the built site) reports in this form.
 */
export interface Problem {
  /** Which rule found it: `links`, `tone`, `yaml` … Named by the gate that ran the rule. */
  rule?: string;
  /** The file as the writer knows it, relative to the project (`content/pages/soudan.mdx`). */
  file: string;
  /** 1-based line; absent when the whole file is meant. */
  line?: number;
  /** 1-based column, counted in characters. */
  column?: number;
  /** What is wrong, and why it matters, in Japanese. */
  what: string;
  /** How to mend it, in Japanese. */
  mend: string;
  /** The line as it should be, where that is certain. */
  corrected?: string;
  /** Whether `npm run check -- --fix` may write `corrected` itself: nothing but the width, the kind or the place of signs changes. */
  safe?: true;
  /** Errors stop the build; warnings are only shown. Default: error. */
  severity?: 'error' | 'warning';
}

/** Where something stands: the part of a Problem that names a place. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** Thrown by a gate that found problems; `message` is the whole Japanese report. */
export class ProblemsFound extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemsFound';
    this.problems = problems;
  }
}

export const isError = (problem: Problem): boolean => problem.severity !== 'warning';

/** The same problems, each with the rule that found it; a rule that is named already stays. */
export const foundBy = (rule: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ rule, ...problem }));

/** `file:line:column`, the form editors turn into a link. */
export function place(problem: Problem): string {
  return [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** By file, line and column. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      Number(isError(b)) - Number(isError(a)),
  );

/** The report shown to staff, from file to file and from line to line: ✗ has to be mended, △ is a notice. */
export const formatProblems = (problems: readonly Problem[]): string =>
  inOrder(problems)
    .map((problem) =>
      [
        `${isError(problem) ? '✗' : '△'} ${place(problem)}${problem.rule ? `  [${problem.rule}]` : ''}`,
        ...lines(problem).map((line) => `    ${line}`),
      ].join('\n'),
    )
    .join('\n');

/** What is wrong, how to mend it, and the line as it should be. */
const lines = ({ what, mend, corrected }: Problem): string[] => [
  what,
  `→ ${mend}`,
  ...(corrected === undefined ? [] : [`正しくは: ${corrected.trim()}`]),
];

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub, which shows them as annotations beside the line. */
export const formatForGitHub = (problems: readonly Problem[]): string =>
  inOrder(problems)
    .map((problem) => {
      const { file, line, column, rule } = problem;
      const properties = [
        `file=${property(file)}`,
        ...(line === undefined ? [] : [`line=${line}`, `col=${column ?? 1}`]),
        `title=${property(`内容の点検${rule ? ` [${rule}]` : ''}`)}`,
      ];
      return `::${isError(problem) ? 'error' : 'warning'} ${properties.join(',')}::${escaped(lines(problem).join('\n'))}`;
    })
    .join('\n');

/** One array, for other programs. */
export const formatAsJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    inOrder(problems).map(({ severity = 'error', ...rest }) => ({ severity, ...rest })),
    null,
    2,
  );
