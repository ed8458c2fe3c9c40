/**
 * A text with a new part between two marks, with an empty line above and below it. Undefined where the marks are gone or stand in the
 * wrong order.
 */
export function withPart(
  text: string,
  { begin, end }: { begin: string; end: string },
  part: string,
): string | undefined {
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) return undefined;
  return `${text.slice(0, start + begin.length)}\n\n${part}\n\n${text.slice(stop)}`;
}
