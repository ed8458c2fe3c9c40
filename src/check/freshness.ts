import { addMonths, daysBetween, japaneseDate } from '../lib/dates.ts';
import type { Problem } from '../lib/problem.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** Facts about money: the insurances, their shares and their monthly caps. */
const MONEY = /^P(02[4-8]|118|119|12\d)$/;
/** The line whose hours and number change most often (content-rules.md, Freshness). */
const ADVICE_LINE = 'C002';
/** Longest time until the next review, in months (content-rules.md, Freshness). */
export const LIMITS = { adviceLine: 3, contactsAndMoney: 6, others: 12 } as const;

/** Pages are read again in time: within 12 months, 6 for contacts and money, 3 for #7119; a month before, staff are warned. */
export const freshness: Rule = ({ texts }, { today, live }) => {
  const problems: Problem[] = [];
  for (const page of texts) {
    if (!page.data?.reviewBy) continue; // an event or an issue is of its day
    const { updated, reviewBy, sources } = page.data;
    const quoted = (kind: string) => page.quotes.filter((quote) => quote.kind === kind).map(({ id }) => id);
    const contacts = quoted('contact');
    const money = [...sources, ...quoted('fact')].some((id) => MONEY.test(id));
    const [months, of] = contacts.includes(ADVICE_LINE)
      ? [LIMITS.adviceLine, '#7119を載せる']
      : contacts.length > 0 || money
        ? [LIMITS.contactsAndMoney, '連絡先やお金を載せる']
        : [LIMITS.others, ''];
    const latest = addMonths(updated, months);
    const place = inFrontMatter(page, 'reviewBy');
    if (reviewBy > latest)
      problems.push({
        ...place,
        what: `次に確認する日が遅すぎます。${of}ページは、書き直した日から${months}か月以内です。`,
        mend: `「reviewBy: ${latest}」か、それより早い日にしてください。`,
        corrected: `reviewBy: ${latest}`,
      });
    const left = daysBetween(today, reviewBy);
    if (left < 0)
      problems.push({
        ...place,
        severity: live ? 'error' : 'warning',
        what: `次に確認する日（${japaneseDate(reviewBy)}）を過ぎています。`,
        mend: '内容を読み直し、updated と reviewBy を書きかえてください。',
      });
    else if (left <= 30)
      problems.push({
        ...place,
        severity: 'warning',
        what: `次に確認する日まで、あと${left}日です。`,
        mend: '内容を読み直す予定を立ててください。',
      });
  }
  return problems;
};
