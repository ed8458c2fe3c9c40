import { clockText, type Day } from '../../lib/dates.ts';
import type { Verdict } from '../verdict.ts';
import type { Contact, OpeningHours } from './schema.ts';

/** Whether a contact may stand on a page, and whether somebody has to confirm it first. */
export function contactVerdict(contact: Contact, today: Day): Verdict {
  if (!contactIsShown(contact)) return { show: false, reason: contact.reason ?? '載せない連絡先です' };
  return { show: true, recheck: contact.action !== 'publish' && !isConfirmed(contact, today) };
}

/** Whether any page may show it. */
export const contactIsShown = ({ action }: Pick<Contact, 'action'>): boolean =>
  action !== 'do-not-publish' && action !== 'search-only';

/** Somebody has confirmed it, and the next confirmation is not overdue. */
export function isConfirmed({ verifiedOn, reviewBy }: Contact, today: Day): boolean {
  return verifiedOn !== null && reviewBy !== null && today <= reviewBy;
}

/** 「18時〜翌8時」; minutes only where there are any. */
export function hoursText({ opens, closes }: OpeningHours): string {
  return `${clockText(opens)}〜${closes <= opens ? '翌' : ''}${clockText(closes)}`;
}
