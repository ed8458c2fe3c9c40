/** An id for the meaning of a term: letters and digits only, the same in every build. */
export function popoverId(term: string): string {
  return `term-${[...term].map((c) => (c.codePointAt(0) ?? 0).toString(36)).join('')}`;
}
