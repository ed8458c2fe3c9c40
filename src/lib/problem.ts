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

/** The report shown to staff: errors first, then warnings, each by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort(
      (a, b) =>
        Number(isError(b)) - Number(isError(a)) ||
        a.file.localeCompare(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
    .map((problem) =>
      [
        `${isError(problem) ? '✗' : '△'} ${place(problem)}${problem.rule ? `  [${problem.rule}]` : ''}`,
        `    ${problem.what}`,
        `    → ${problem.mend}`,
        ...(problem.corrected === undefined ? [] : [`    正しくは: ${problem.corrected.trim()}`]),
      ].join('\n'),
    )
    .join('\n');
}
