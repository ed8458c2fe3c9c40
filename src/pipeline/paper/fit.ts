import type { Problem } from '../../lib/problem.ts';

/** How an issue lies on its sheet, in lines of body text. */
export interface Fit {
  /** Pages it should have. */
  pages: number;
  /** Lines too many; 0 when it fits. */
  over: number;
  /** Lines of white left on all pages together; 0 when it does not fit. */
  white: number;
  /** Lines that would be too many on a day with a notice of two lines (site.yaml `notice`); 0 when it fits even then. */
  noticeOver: number;
  /** The article that takes most room. */
  longest: { title: string; lines: number } | undefined;
}

/** Line for the terminal: how an issue fits. */
export function fitText(name: string, { pages, over, white }: Fit): string {
  return over > 0
    ? `△ ${name}: ${pages}ページから${over}行はみ出しています（次のページに続けて印刷します）`
    : `○ ${name}: ${pages}ページにおさまります（空きは${white}行）`;
}

/** What staff are told of an issue that does not fit, or leaves half a page white. Never blocks the web page. */
export function fitProblems(file: string, { pages, over, white, noticeOver, longest }: Fit): Problem[] {
  if (over > 0)
    return [
      {
        file,
        severity: 'warning',
        what: `紙が${pages}ページにおさまらず、${over}行が次のページに続いています。${longest ? `いちばん長い記事は「${longest.title}」（${longest.lines}行）です。` : ''}`,
        mend: `${over}行分を短くするか、ウェブだけに出す部分を <WebOnly> と </WebOnly> で囲んでください。このままでも、今日の文のとおりに印刷され、公開されます。`,
      },
    ];
  if (noticeOver > 0)
    return [
      {
        file,
        severity: 'warning',
        what: `紙に、急ぎの訂正（site.yaml の notice）を入れる余白がありません。訂正が出た日は、${noticeOver}行が次のページに続きます。`,
        mend: `${noticeOver}行分を短くしておくと、その日も${pages}ページにおさまります。このままでも公開できます。`,
      },
    ];
  if (white > 16)
    return [
      {
        file,
        severity: 'warning',
        what: `紙に${white}行分の空きがあります。`,
        mend: '文や絵を足せます。このままでも公開できます。',
      },
    ];
  return [];
}
