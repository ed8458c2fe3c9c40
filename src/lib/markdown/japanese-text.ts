import { loadDefaultJapaneseParser } from 'budoux';

/** A run of text: `keep` runs (numbers, dates, 119番) never break; after `breakAfter` a heading may. */
export interface Piece {
  text: string;
  keep: boolean;
  breakAfter: boolean;
}

/**
 * Numbers with what belongs to them. A year and the day after it stay two runs:
 * together they are wider than a 320 px screen at 200 % text.
 */
const KEEP =
  /(?:令和|平成)(?:\d+|元)年度?|\d+月\d+日|#?\d[\d,.]*(?:[〜-]\d[\d,.]*)*(?:年度|年|か月|月|週間|時間|時|分|日|番|歳以上|歳未満|歳|人|か所|件|回|割|ページ|種類|つ|％|%|km)?/g;

/** Words of this site that BudouX cuts in two. */
const WHOLE = /いつも|ひと休み|よりそい|さがす|ちがい|知っておきたい|しくみ|かたち/g;

const parser = loadDefaultJapaneseParser();

/** Cuts Japanese text into pieces. With `phrases`, BudouX says where a heading may break. */
export function pieces(text: string, phrases: boolean): Piece[] {
  const keeps = [...text.matchAll(KEEP)]
    .filter(([run]) => run.length > 1)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const breaks = new Set<number>();
  if (phrases) {
    let end = 0;
    for (const phrase of parser.parse(text)) {
      end += phrase.length;
      breaks.add(end);
    }
    breaks.delete(text.length);
    breaks.delete(text.length - 1); // one character alone on a line
    for (const { index, 0: word } of text.matchAll(WHOLE))
      for (let i = 1; i < word.length; i++) breaks.delete(index + i);
    for (const { start, end } of keeps) for (let i = start + 1; i < end; i++) breaks.delete(i);
    // A line may end with the space between two questions, never begin with it.
    for (const { index } of text.matchAll(/　/g)) if (breaks.delete(index)) breaks.add(index + 1);
  }
  const cuts = [
    ...new Set([0, ...keeps.flatMap(({ start, end }) => [start, end]), ...breaks, text.length]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    text: text.slice(start, cuts[i + 1]),
    keep: keeps.some((run) => run.start === start),
    breakAfter: breaks.has(cuts[i + 1] as number),
  }));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The pieces as HTML (`<span class="nb">`, `<wbr>`), escaped. */
export function japaneseHtml(text: string, { phrases = true } = {}): string {
  return pieces(text, phrases)
    .map(({ text, keep, breakAfter }) => {
      const safe = text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
      return (keep ? `<span class="nb">${safe}</span>` : safe) + (breakAfter ? '<wbr>' : '');
    })
    .join('');
}
