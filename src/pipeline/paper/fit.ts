import type { Problem } from '../../lib/problem.ts';
import type { Laid } from './sheet-page.ts';

/** How an issue lies on its sheet, in lines of body text. */
export interface Fit {
  /** Pages it should have, and has. */
  meant: number;
  pages: number;
  /** The first article that has no room, how many wait behind it, on which page they would have stood, and lines too many of all. */
  over?: { title: string; behind: number; page: number; lines: number };
  /** Articles longer than a page: they are broken where a page ends. */
  broken: string[];
  /** Lines of white at the end of a page, over its whole width. */
  white: { page: number; lines: number }[];
  /** A card higher than what can be cut out of the corner. */
  largeCard: boolean;
}

/** What a sheet says of itself to the people who wrote it. */
export function fitOf({ meant, imposition, titles, line, card }: Laid): Fit {
  const { pages, over, broken, white } = imposition;
  const title = (block: number) => titles[block] ?? '';
  return {
    meant,
    pages,
    ...(over && {
      over: {
        title: title(over.block),
        behind: over.behind,
        page: over.page,
        lines: Math.max(1, Math.ceil(over.by / line)),
      },
    }),
    broken: broken.map(({ block }) => title(block)),
    white: white
      .map(({ page, height }) => ({ page, lines: Math.floor(height / line) }))
      .filter(({ lines }) => lines > 0),
    largeCard: card === 'large',
  };
}

const whiteText = (white: Fit['white']) =>
  white.length === 0 ? 'なし' : white.map(({ page, lines }) => `${page}ページ目${lines}行`).join('、');

/** Line for the terminal: how an issue fits. */
export function fitText(name: string, { meant, over, white }: Fit): string {
  return over
    ? `△ ${name}: ${meant}ページから${over.lines}行はみ出しています（ページをふやして印刷します）`
    : `○ ${name}: ${meant}ページにおさまります（空き: ${whiteText(white)}）`;
}

/** Lines of white on one page that are worth a word. */
const MUCH_WHITE = 10;

/** What staff are told of an issue that does not fit, or leaves much white. Never blocks the web page. */
export function fitProblems(file: string, { meant, pages, over, broken, white, largeCard }: Fit): Problem[] {
  const problems: Problem[] = [];
  const tell = (what: string, mend: string) => problems.push({ file, severity: 'warning', what, mend });
  const behind = over && over.behind > 0 ? `と、そのあとの${over.behind}つ` : '';
  if (over)
    tell(
      `紙の${over.page}ページ目に「${over.title}」${behind}が入りません（全部で${over.lines}行分たりません）。紙は${meant}ページでなく${pages}ページになります。`,
      `このページのどこからでも、${over.lines}行分を短くするか、ウェブだけに出す部分を <WebOnly> と </WebOnly> で囲んでください。「pages」を 4 にもできます。このままでも、今日の文のとおりに印刷され、公開されます。`,
    );
  for (const title of broken)
    tell(
      `「${title}」は1ページより長いので、紙では途中でページが変わります。`,
      '2つの記事に分けると、それぞれが1つのページにおさまります。このままでも公開できます。',
    );
  if (largeCard)
    tell(
      '切り取るカードが、紙の角（高さ110mm）におさまりません。ふつうの記事の場所に出します。',
      '<Blank> をへらすか、lines を小さくしてください。5つまでが目安です。このままでも公開できます。',
    );
  const blank = over ? [] : white.filter(({ lines }) => lines > MUCH_WHITE);
  if (blank.length > 0)
    tell(`紙に空きがあります（${whiteText(blank)}分）。`, '文や絵を足せます。このままでも公開できます。');
  return problems;
}
