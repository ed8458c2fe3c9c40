import { isAfter, japaneseDate } from '../lib/dates.ts';
import type { Place, Problem } from '../lib/problem.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** Nothing is said to be done that lies in the future: a year typed wrong would count as confirmed for years. */
export const dates: Rule = ({ texts, issues, rows, site, siteSource, dir }, { today }) => {
  const problems: Problem[] = [];
  const done = (day: string | null | undefined, what: string, place: Place, severity?: 'warning') => {
    if (day && isAfter(day, today))
      problems.push({
        ...place,
        ...(severity && { severity }),
        what: `「${what}」が、まだ来ていない日（${japaneseDate(day)}）です。`,
        mend: `年と月を確かめてください。今日は ${today} です。`,
      });
  };
  for (const text of texts) {
    done(text.data?.updated, '書き直した日', inFrontMatter(text, 'updated'), 'warning');
    done(text.data?.reviewed, '確認した日', inFrontMatter(text, 'reviewed'));
  }
  for (const issue of issues) {
    issue.data?.corrections.forEach(({ on }, i) => {
      const place = inFrontMatter(issue, 'corrections', i, 'on');
      done(on, '訂正した日', place);
      const issued = issue.data?.issuedOn;
      if (issued && isAfter(issued, on))
        problems.push({
          ...place,
          what: `訂正した日（${japaneseDate(on)}）が、発行日（${japaneseDate(issued)}）より前です。`,
          mend: 'どちらかの日付を直してください。',
        });
    });
    done(issue.data?.withdrawn?.on, '取り下げた日', inFrontMatter(issue, 'withdrawn', 'on'));
  }
  for (const row of rows.contact.values()) {
    const { verifiedOn, reviewBy } = row.data;
    done(verifiedOn, '確認した日', row.locate(['verifiedOn']));
    if (verifiedOn && reviewBy && isAfter(verifiedOn, reviewBy))
      problems.push({
        ...row.locate(['reviewBy']),
        what: `次に確かめる日（${japaneseDate(reviewBy)}）が、確かめた日（${japaneseDate(verifiedOn)}）より前です。`,
        mend: '年と月を確かめてください。',
      });
  }
  for (const row of rows.voice.values()) done(row.data.consentOn, '同意書の日付', row.locate(['consentOn']));
  for (const row of rows.material.values()) done(row.data.date, '版の日付', row.locate(['date']), 'warning');
  if (siteSource)
    done(site?.notice?.on, '訂正の日', { file: `${dir}/site.yaml`, ...siteSource.locate(['notice', 'on']) });
  return problems;
};
