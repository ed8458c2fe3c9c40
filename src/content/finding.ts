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
