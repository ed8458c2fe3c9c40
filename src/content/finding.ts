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
  /** Warnings look or read badly, and stop nothing. */
  severity?: 'warning';
}

/** Collects what is wrong on one line; `index` counts its characters from 0. */
export function onLine(line: number) {
  const findings: Finding[] = [];
  const found = (index: number, what: string, mend: string, corrected?: string) =>
    findings.push({ line, column: index + 1, what, mend, ...(corrected === undefined ? {} : { corrected }) });
  /** What only looks or reads badly. */
  const noticed = (index: number, what: string, mend: string, corrected?: string) => {
    found(index, what, mend, corrected);
    const last = findings.at(-1);
    if (last) last.severity = 'warning';
  };
  return { findings, found, noticed };
}
