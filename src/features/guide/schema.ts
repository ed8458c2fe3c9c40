import { about, must, oneOf, strict, text, whole, yesNo, z } from '../../lib/schema.ts';
import { audience, pageLink, reviewIsSoon, reviewIsWhole, standingFields } from '../../page/schema.ts';

export const SCENES = ['nichijo', 'nyutaiin', 'kyuhen', 'mitori', 'saigai'] as const;

/** Front matter of a page in `content/pages/`. The path of the file is its URL. */
export const pageSchema = strict({
  ...standingFields,
  /** Place among the pages of its folder, from 1. The order of the folders is in site.yaml. */
  order: whole('order', 0).meta(
    about('フォルダーの中で並ぶ順番（1、2、3…）。フォルダーの順番は `site.yaml` の `sections` にあります'),
  ),
  /** Which of the four scenes (or 災害) the page belongs to. */
  scene: oneOf('場面', SCENES)
    .optional()
    .meta(
      about('場面: `nichijo` 日常 / `nyutaiin` 入退院 / `kyuhen` 急変 / `mitori` 看取り / `saigai` 災害'),
    ),
  /** Who it is for. A page that names an age group joins that group's landing page. */
  audiences: z
    .array(audience, must('読む人'))
    .min(1, { error: () => '「読む人」を1つ以上書いてください' })
    .meta(
      about(
        '読む人: `all` `10-20` `30-40` `50-60` `65` `75` `pro`（専門職）。年代を書くと、その年代の入口のページにも出ます',
      ),
    ),
  /** Drawing of the first screen; only the home page has one so far. */
  drawing: text('絵').optional().meta(about('はじめの画面の絵の名前')),
  /** Ends quietly: the 目次 at its foot is folded. For who does not want to be led anywhere now. */
  quiet: yesNo('quiet')
    .default(false)
    .meta(about('静かに終わるページか。`true` なら、終わりの目次をたたみます（ふだんは書きません）')),
  /** Pages to read next, one to three. */
  next: z
    .array(pageLink('next'))
    .max(3, { error: () => '「next」は3つまでです' })
    .default([])
    .meta(about('「つぎに読む」のページ（3つまで）')),
})
  .refine(...reviewIsWhole)
  .refine(...reviewIsSoon);
export type Page = z.output<typeof pageSchema>;
