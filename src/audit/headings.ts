import { textOf } from '../lib/html.ts';
import type { Audit, Finding } from './audit.ts';

/** One h1, and no level is skipped: people who listen move from heading to heading. */
export const headings: Audit = {
  id: 'headings',
  page: ({ elements }) => {
    const found = elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((heading) => ({ level: Number(heading.tagName[1]), text: textOf(heading).trim() }));
    const ones = found.filter(({ level }) => level === 1).length;
    const findings: Finding[] =
      ones === 1 ? [] : [{ what: `大見出し（h1）が${ones}個あります。`, mend: '1ページに1つにします。' }];
    found.forEach(({ level, text }, i) => {
      const above = found[i - 1]?.level ?? 0;
      if (level > above + 1)
        findings.push({
          what: `見出し「${text}」の段が、上の見出しから飛んでいます（h${above} → h${level}）。`,
          mend: `「${'#'.repeat(above + 1)}」に直してください。`,
          needle: text,
        });
    });
    return findings;
  },
};
