import { about, must, strict, text, whole, z } from '../../lib/schema.ts';
import { pageLink, reviewIsSoon, reviewIsWhole, standingFields } from '../../page/schema.ts';

/** Front matter of a deck in `content/koza/decks/`: a talk in slides, which also reads as an article. */
export const deckSchema = strict({
  ...standingFields,
  /** How long the talk is planned to take, in minutes: what the presenter's clock is held against. */
  minutes: whole('minutes', 1).meta(about('話す時間（分）。スライドの `minutes` を足した時間です')),
  /** The page of the site it belongs to: the QR code for the audience leads there. */
  from: pageLink('from').meta(about('会場の人がQRコードで開くページ（`/jinsei-kaigi/`）')),
  /** Drawing of the first slide. */
  drawing: text('絵').meta(about('はじめのスライドの絵の名前')),
  /** Place among the decks, from 1. */
  order: whole('order', 0).meta(about('一覧で並ぶ順番（1、2、3…）')),
  /** Pages to read next, one to three. */
  next: z
    .array(pageLink('next'), must('next'))
    .max(3, { error: () => '「next」は3つまでです' })
    .default([])
    .meta(about('「つぎに読む」のページ（3つまで）')),
})
  .refine(...reviewIsWhole)
  .refine(...reviewIsSoon)
  .transform((deck) => ({ ...deck, audiences: ['all' as const] }));
export type Deck = z.output<typeof deckSchema>;
