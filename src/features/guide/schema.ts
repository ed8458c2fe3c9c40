import { must, oneOf, strict, z } from '../../lib/schema.ts';
import { audience, pageLink, reviewIsSoon, reviewIsWhole, standingFields } from '../../page/schema.ts';

export const SCENES = ['nichijo', 'nyutaiin', 'kyuhen', 'mitori', 'saigai'] as const;

/** Front matter of a page in `content/pages/`. The path of the file is its URL. */
export const pageSchema = strict({
  ...standingFields,
  /** Place among the pages of its folder, from 1. The order of the folders is in site.yaml. */
  order: z.int({ error: () => '「order」は 1、2、3 のような整数です' }),
  /** Which of the four scenes (or 災害) the page belongs to. */
  scene: oneOf('場面', SCENES).optional(),
  /** Who it is for. A page that names an age group joins that group's landing page. */
  audiences: z.array(audience, must('読む人')).min(1, { error: () => '「読む人」を1つ以上書いてください' }),
  /** Drawing of the first screen; only the home page has one so far. */
  drawing: z.string().optional(),
  /** Pages to read next, one to three. */
  next: z
    .array(pageLink('next'))
    .max(3, { error: () => '「next」は3つまでです' })
    .default([]),
})
  .refine(...reviewIsWhole)
  .refine(...reviewIsSoon);
export type Page = z.output<typeof pageSchema>;
