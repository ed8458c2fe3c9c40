/** Rows of the 五十音 with the kana that begin them. */
const ROWS: readonly (readonly [name: string, kana: string])[] = [
  ['あ', 'あいうえおぁぃぅぇぉゔ'],
  ['か', 'かきくけこがぎぐげご'],
  ['さ', 'さしすせそざじずぜぞ'],
  ['た', 'たちつてとだぢづでどっ'],
  ['な', 'なにぬねの'],
  ['は', 'はひふへほばびぶべぼぱぴぷぺぽ'],
  ['ま', 'まみむめも'],
  ['や', 'やゆよゃゅょ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わをんゎゐゑ'],
];

/** The row a hiragana reading belongs to: かかりつけい → か. Throws for what does not begin with hiragana. */
export function kanaRow(reading: string): string {
  const row = ROWS.find(([, kana]) => kana.includes(reading[0] ?? ' '));
  if (!row) throw new Error(`「${reading}」は、ひらがなで始まっていません。`);
  return row[0];
}

/** Katakana as hiragana, sign by sign; all else stays. */
export const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** Hiragana as katakana, sign by sign; all else stays. */
export const katakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

/** Groups by row, in the order of the 五十音; rows without entries are left out. */
export function byKanaRow<Item extends { reading: string }>(
  items: readonly Item[],
): [row: string, items: Item[]][] {
  const collator = new Intl.Collator('ja');
  const groups = Map.groupBy(items, ({ reading }) => kanaRow(reading));
  return ROWS.flatMap(([row]) => {
    const group = groups.get(row);
    return group
      ? [[row, group.toSorted((a, b) => collator.compare(a.reading, b.reading))] as [string, Item[]]]
      : [];
  });
}
