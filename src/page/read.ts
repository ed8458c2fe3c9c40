import { getCollection, getEntry } from 'astro:content';
import { EMPTY_OUTLINE, type Outline } from './outline.ts';
import type { TextData } from './schema.ts';

/** A text with its place among the others. */
export interface ListedText extends TextData {
  url: string;
  label: string;
  order: number;
  /** Its collection. */
  kind: 'page' | 'audience' | 'event' | 'deck' | 'issue';
}

/** Makes what every page asks for once a build; while staff write (`npm run dev`) it is made anew for every page. */
export function oncePerBuild<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    if (!import.meta.env.PROD) return make();
    made ??= make();
    return made;
  };
}

/** Every text that has a page of its own, by URL, whatever its collection. */
export const texts = oncePerBuild(readTexts);

async function readTexts(): Promise<Map<string, ListedText>> {
  const [pages, audiences, events, decks, issues] = await Promise.all([
    getCollection('page'),
    getCollection('audience'),
    getCollection('event'),
    getCollection('deck'),
    getCollection('issue'),
  ]);
  const listed = [
    ...pages.map(listedAs('page')),
    ...audiences.map(listedAs('audience')),
    ...events.map(listedAs('event')),
    ...decks.map(listedAs('deck')),
    ...issues.map(listedAs('issue')),
  ];
  return new Map(listed.map((text) => [text.url, text]));
}

type Placed = TextData & { label: string; order?: number };

/** Events and issues have no place among the others: they are listed by time. */
const listedAs =
  (kind: ListedText['kind']) =>
  ({ id, data }: { id: string; data: Placed }): ListedText => ({
    ...data,
    order: data.order ?? 0,
    url: id,
    kind,
  });

/** The text with that address. Throws where there is none. */
export async function textAt(url: string): Promise<ListedText> {
  const text = (await texts()).get(url);
  if (!text) throw new Error(`「${url}」という文章はありません。`);
  return text;
}

/** What a text is made of. */
export const outlineAt = async (url: string): Promise<Outline> =>
  (await getEntry('outline', url))?.data ?? EMPTY_OUTLINE;
