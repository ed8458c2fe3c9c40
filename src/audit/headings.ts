import type { Audit } from './audit.ts';

/** One h1, and no level is skipped: people who listen move from heading to heading. */
export const headings: Audit = ({ pages }) =>
  pages.flatMap((page) => {
    const levels = [...page.document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent?.trim() ?? '',
    }));
    const ones = levels.filter(({ level }) => level === 1).length;
    const problems =
      ones === 1
        ? []
        : [{ file: page.file, what: `大見出し（h1）が${ones}個あります。`, mend: '1ページに1つにします。' }];
    levels.forEach(({ level, text }, i) => {
      const above = levels[i - 1]?.level ?? 0;
      if (level > above + 1)
        problems.push({
          file: page.file,
          what: `見出し「${text}」の段が、上の見出しから飛んでいます（h${above} → h${level}）。`,
          mend: `「${'#'.repeat(above + 1)}」に直してください。`,
        });
    });
    return problems;
  });
