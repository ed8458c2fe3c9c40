import { getCollection } from 'astro:content';
import { japaneseDate } from '../lib/dates.ts';
import { buildDay } from '../lib/environment.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { quote, site } from '../registry/read.ts';
import type { Frame } from '../ui/layout/model.ts';
import { menuOf, pagesBySection, type SectionPages } from './menu.ts';
import { oncePerBuild, outlineAt, texts } from './read.ts';

/** What must be one tap away on every page. */
const WAYS: Frame['ways'] = [
  { href: '/kyukyu/', label: '急なとき', urgent: true },
  { href: '/soudan/', label: '相談先' },
  { href: '/sagasu/', label: 'さがす' },
];

/** Pages of most need: they lie on a device from the first visit on, for times without a network. */
export const FIRST_KEPT = ['/kyukyu/', '/soudan/', '/kyukyu/card/memo/'] as const;

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
    menu: menuOf(await sectionsOfMenu()).map(({ name, pages }) => ({
      name,
      links: pages.map(({ url, label }) => ({ href: url, label })),
    })),
  };
}

async function readSections(): Promise<SectionPages[]> {
  const [known, { sections }] = await Promise.all([texts(), site()]);
  return pagesBySection(
    [...known.values()].filter(({ kind }) => kind === 'page' || kind === 'audience'),
    sections,
  );
}

/** The sections without pages whose list is still empty: those are reached from the pages that speak of them. */
async function sectionsOfMenu(): Promise<SectionPages[]> {
  const sections = await listedPages();
  return Promise.all(
    sections.map(async ({ name, pages }) => {
      const waiting = await Promise.all(pages.map(({ url }) => isWaiting(url)));
      return { name, pages: pages.filter((_, i) => !waiting[i]) };
    }),
  );
}

/** Whether a page shows a list in which nothing stands yet. */
async function isWaiting(url: string): Promise<boolean> {
  const { waitsFor } = await outlineAt(url);
  const entries = await Promise.all(waitsFor.map((list) => getCollection(list)));
  return entries.some(({ length }) => length === 0);
}
