/**
 * The same sheet twice gives the same bytes: Chromium writes the minute into the dates and numbers structure elements by its own
 * counters. Both are replaced by texts of equal length, so that no offset of the file moves.
 */
export function reproducible(pdf: Uint8Array, edition: string): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const ids = new Map<string, string>();
  const fixed = text
    .replace(
      /\/(CreationDate|ModDate) \(D:\d{14}/g,
      (_, key: string) => `/${key} (D:${edition.replaceAll('-', '')}000000`,
    )
    .replace(/\bnode(\d{8})\b/g, (_, digits: string) => {
      const known = ids.get(digits) ?? String(ids.size + 1).padStart(8, '0');
      ids.set(digits, known);
      return `node${known}`;
    });
  return Buffer.from(fixed, 'latin1');
}

/** Pages of a PDF that Chromium wrote. */
export const pageCount = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
