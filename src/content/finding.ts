/** A place in the file, 1-based. */
export interface At {
  line: number;
  column: number;
}

/** Something found in a body. */
export interface Finding extends At {
  what: string;
  mend: string;
  corrected?: string;
}

/** Collects what is wrong on one line; `index` counts its characters from 0. */
export function onLine(line: number) {
  const findings: Finding[] = [];
  const found = (index: number, what: string, mend: string, corrected?: string) =>
    findings.push({ line, column: index + 1, what, mend, ...(corrected === undefined ? {} : { corrected }) });
  return { findings, found };
}
