import { type CollectionEntry, getCollection } from 'astro:content';
import { nameOf } from '../../lib/page-url.ts';
import { editionWith } from '../../page/edition.ts';
import type { ManifestSheet, ManifestSlides } from '../../page/manifest.ts';
import { site } from '../../registry/read.ts';

/** The decks in their order. */
export const decks = async (): Promise<CollectionEntry<'deck'>[]> =>
  (await getCollection('deck')).toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));

/** The loop for the screens of lobbies. */
export const SIGNAGE = '/shiryo/signage/';

/** Where the slides of a text lie: `/zaitaku/` → `/zaitaku/slides/`. */
export const slidesPath = (url: string): string => `${url}slides/`;

/** What a deck is handed on as, beside its page: `/koza/decks/card/`. */
export const deckFiles = (url: string) => ({
  slides: slidesPath(url),
  slidesPdf: `${url}${nameOf(url)}-slides.pdf`,
  handout: `${url}print/`,
  handoutPdf: `${url}${nameOf(url)}-haifu.pdf`,
  pptx: `${url}${nameOf(url)}.pptx`,
});

/** Texts of the guide that can be projected: all but the home page, which only leads on. */
export const projectedPages = async (): Promise<(CollectionEntry<'page'> | CollectionEntry<'audience'>)[]> =>
  [...(await getCollection('page')), ...(await getCollection('audience'))].filter(({ id }) => id !== '/');

/** Slides to lay out: of every page of the guide, of the decks, which are handed on as PowerPoint too, and the loop. */
export async function slidesToLayOut(): Promise<ManifestSlides[]> {
  return [
    ...(await projectedPages()).map(({ id }) => ({ page: id, slides: slidesPath(id) })),
    ...(await decks()).map(({ id }) => ({ page: id, slides: slidesPath(id), pptx: deckFiles(id).pptx })),
    { page: SIGNAGE, slides: SIGNAGE },
  ];
}

/** Sheets of the decks: the slides as they are, and the hand-out. */
export async function deckSheets(): Promise<ManifestSheet[]> {
  const { notice } = await site();
  return (await decks()).flatMap(({ id, data }) => {
    const { slides, slidesPdf, handout, handoutPdf } = deckFiles(id);
    const edition = editionWith(data.updated, notice);
    return [
      { page: id, print: slides, pdf: slidesPdf, edition, projected: true as const },
      { page: id, print: handout, pdf: handoutPdf, edition },
    ];
  });
}
