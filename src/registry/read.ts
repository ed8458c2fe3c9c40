import type { CollectionEntry } from 'astro:content';
import { getCollection, getEntry } from 'astro:content';

type Quotable = 'contact' | 'fact' | 'term' | 'asked';

const KINDS = { contact: '連絡先', fact: '事実', term: 'ことば', asked: '市に聞いていること' } as const;

/** The registry row a component quotes. The check has told staff before; this is the last gate. */
export async function quote<C extends Quotable>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>['data']> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${KINDS[collection]}「${id}」は登録されていません。`);
  return (entry as CollectionEntry<C>).data;
}

/** The documents facts were read in. */
export const documents = async () => (await getCollection('source')).map(({ data }) => data);

/** `content/site.yaml`. */
export async function site() {
  const [entry] = await getCollection('site');
  if (!entry) throw new Error('content/site.yaml がありません。');
  return entry.data;
}
