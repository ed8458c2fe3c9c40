/** Components that print as one A4 sheet to write on, and what the sheet is called where the page does not say. */
const SHEETS = /<(?:Sheet\s[^>]*?\btitle="([^"]+)"|(NightMemo))/;

/** The title of the sheet a page carries; undefined when it has none. */
export function sheetOf(body: string): string | undefined {
  const [, title, memo] = SHEETS.exec(body) ?? [];
  return title ?? (memo && '夜の連絡先メモ');
}
