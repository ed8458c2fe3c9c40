import { getCollection } from 'astro:content';
import { withoutBase } from '../../lib/href.ts';
import { type Readers, readersOf } from '../verdict.ts';
import { AUDIENCES, type TextData } from './schema.ts';

/** A text with its place among the others. */
export interface ListedText extends TextData {
  url: string;
  label: string;
  order: number;
  body: string;
  /** Its collection. */
  kind: 'page' | 'audience' | 'event' | 'issue';
}

let known: Promise<Map<string, ListedText>> | undefined;

/** Every text that has a page of its own, by URL, whatever its collection. Read once a build. */
export function texts(): Promise<Map<string, ListedText>> {
  if (!import.meta.env.PROD) return readTexts();
  known ??= readTexts();
  return known;
}

async function readTexts(): Promise<Map<string, ListedText>> {
  const [pages, audiences, events, issues] = await Promise.all([
    getCollection('page'),
    getCollection('audience'),
    getCollection('event'),
    getCollection('issue'),
  ]);
  const listed: ListedText[] = [
    ...pages.map(({ id, data, body = '' }) => ({ ...data, url: id, body, kind: 'page' as const })),
    ...audiences.map(({ id, data, body = '' }) => ({
      ...data,
      url: id,
      body,
      order: AUDIENCES.indexOf(data.audience),
      kind: 'audience' as const,
    })),
    ...events.map(({ id, data, body = '' }) => ({
      ...data,
      url: id,
      body,
      label: data.title,
      order: 0,
      kind: 'event' as const,
    })),
    ...issues.map(({ id, data, body = '' }) => ({
      ...data,
      url: id,
      body,
      label: data.number === null ? '見本' : `第${data.number}号`,
      order: 0,
      kind: 'issue' as const,
    })),
  ];
  return new Map(listed.map((text) => [text.url, text]));
}

/** The text a component stands in, by the address of the page (or of its sheet, `…/print/`). */
export async function textAt(url: URL): Promise<ListedText | undefined> {
  const path = withoutBase(url.pathname, import.meta.env.BASE_URL) ?? '/';
  return (await texts()).get(path.replace(/print\/$/, ''));
}

/** Who reads the page at this address; components ask before they show a fact. */
export const readersAt = async (url: URL): Promise<Readers> => readersOf((await textAt(url))?.audiences);
