/**
 * One thing that is wrong with what somebody wrote, told so that an office clerk can mend it.
 * Every gate (content check, loaders, audit of the built site) reports in this form.
 */
export interface Problem {
  /** Which rule found it: `links`, `tone` … */
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
  /** Errors stop the build; warnings are only shown. Default: error. */
  severity?: 'error' | 'warning';
}

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
        (a.line ?? 0) - (b.line ?? 0),
    )
    .map((p) => `${isError(p) ? '✗' : '△'} ${place(p)}\n    ${p.what}\n    → ${p.mend}`)
    .join('\n');
}
