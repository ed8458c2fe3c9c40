import { getCollection } from 'astro:content';
import type { Card } from './schema.ts';

/** The form of the card. Throws where the city has none: its components stand on pages of their own. */
export async function card(): Promise<Card> {
  const [entry] = await getCollection('card');
  if (!entry) throw new Error('content/registry/city/card.yaml がありません。');
  return entry.data;
}
