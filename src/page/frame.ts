import { japaneseDate } from '../lib/dates.ts';
import { buildDay } from '../lib/environment.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { quote, site } from '../registry/read.ts';
import type { Frame } from '../ui/layout/model.ts';
import { pagesBySection, type SectionPages } from './menu.ts';
import { texts } from './read.ts';

/** What must be one tap away on every page. */
const WAYS: Frame['ways'] = [
  { href: '/kyukyu/', label: '急なとき', urgent: true },
  { href: '/soudan/', label: '相談先' },
  { href: '/sagasu/', label: 'さがす' },
];

/** Fills the frame of every page from `content/`. */
export async function frame(): Promise<Frame> {
  const { name, department, departmentContact, status, previewNotice, newsletter, notice } = await site();
  const contact = await quote('contact', departmentContact);
  return {
    siteName: name,
    department,
    departmentTel:
      contact.tel && contactVerdict(contact, buildDay()).show
        ? { number: contact.tel }
        : { pending: '電話番号は市に確認中です。' },
    previewNotice: status === 'preview' ? previewNotice : undefined,
    feed: newsletter,
    ways: WAYS,
    notice: notice && { day: japaneseDate(notice.on), text: notice.text, page: notice.page },
    menu: (await listedPages()).flatMap(({ pages }) => pages.map(({ url, label }) => ({ href: url, label }))),
  };
}

/** All standing pages by section, for the 目次 and the index by topic. */
export async function listedPages(): Promise<SectionPages[]> {
  const [known, { sections }] = await Promise.all([texts(), site()]);
  return pagesBySection(
    [...known.values()].filter(({ kind }) => kind === 'page' || kind === 'audience'),
    sections,
  );
}
