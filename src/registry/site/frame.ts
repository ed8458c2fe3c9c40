import { getCollection } from 'astro:content';
import type { Frame } from '../../ui/layout/model.ts';
import { contactVerdict } from '../contact/rules.ts';
import { buildDay, quote, site } from '../read.ts';
import { menuOf } from './menu.ts';

/** Fills the frame of every page from `content/`. */
export async function frame(): Promise<Frame> {
  const { name, department, departmentContact, status, previewNotice } = await site();
  const contact = await quote('contact', departmentContact);
  const pages = await getCollection('page');
  return {
    siteName: name,
    department,
    departmentTel:
      contact.tel && contactVerdict(contact, buildDay()).show
        ? { number: contact.tel }
        : { pending: '電話番号は市に確認中です。' },
    previewNotice: status === 'preview' ? previewNotice : undefined,
    menu: menuOf(pages.map(({ id, data }) => ({ url: id, label: data.label, order: data.order }))),
  };
}
