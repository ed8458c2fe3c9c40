import { addMonths, daysBetween, japaneseDate } from '../lib/dates.ts';
import type { Problem } from '../lib/problem.ts';
import { quotedContacts, quotedFacts } from '../page/quoted.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** Facts about money: P024–P028, the insurances and the monthly cap. */
const MONEY = /^P02[4-8]$/;
/** Longest time until the next review, in months (content-rules.md, Freshness). */
const LIMITS = { emergencyAdvice: 3, contactsAndMoney: 6 };

/** Pages are read again in time: within 12 months, 6 for contacts and money, 3 for #7119; a month before, staff are warned. */
export const freshness: Rule = ({ texts, site }, today) => {
  const problems: Problem[] = [];
  for (const page of texts) {
    if (!page.data?.reviewBy) continue; // an event or an issue is of its day
    const { updated, reviewBy, sources } = page.data;
    const contacts = quotedContacts(page.body);
    const place = inFrontMatter(page, 'reviewBy');
    const money = [...sources, ...quotedFacts(page.body)].some((id) => MONEY.test(id));
    const months = contacts.includes('C002')
      ? LIMITS.emergencyAdvice
      : contacts.length > 0 || money
        ? LIMITS.contactsAndMoney
        : 12;
    const latest = addMonths(updated, months);
    if (reviewBy > latest)
      problems.push({
        ...place,
        what: `次に確認する日が遅すぎます。${months === 3 ? '#7119を載せる' : months === 6 ? '連絡先やお金を載せる' : ''}ページは、書き直した日から${months}か月以内です。`,
        mend: `「reviewBy: ${latest}」か、それより早い日にしてください。`,
      });
    const left = daysBetween(today, reviewBy);
    if (left < 0)
      problems.push({
        ...place,
        severity: site?.status === 'live' ? 'error' : 'warning',
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
