import { japaneseDate } from '../lib/dates.ts';
import { buildDay } from '../lib/environment.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { quote, site } from '../registry/read.ts';
import type { Frame } from '../ui/layout/model.ts';
import { menuOf, pagesBySection, type SectionPages } from './menu.ts';
import { oncePerBuild, texts } from './read.ts';

/** What must be one tap away on every page. */
const WAYS: Frame['ways'] = [
  { href: '/kyukyu/', label: '急なとき', urgent: true },
  { href: '/soudan/', label: '相談先' },
  { href: '/sagasu/', label: 'さがす' },
];

/** Fills the frame of every page from `content/`. */
export const frame = oncePerBuild(readFrame);

/** All standing pages by section, for the 目次 and the index by topic. */
export const listedPages = oncePerBuild(readSections);

async function readFrame(): Promise<Frame> {
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
    menu: menuOf(await listedPages()).map(({ url, label }) => ({ href: url, label })),
  };
}

async function readSections(): Promise<SectionPages[]> {
  const [known, { sections }] = await Promise.all([texts(), site()]);
  return pagesBySection(
    [...known.values()].filter(({ kind }) => kind === 'page' || kind === 'audience'),
    sections,
  );
}
