import { addMonths } from '../../lib/dates.ts';
import { day, dayOrNull, must, oneOf, strict, text, textOrNull, z } from '../../lib/schema.ts';

export const SCENES = ['nichijo', 'nyutaiin', 'kyuhen', 'mitori', 'saigai'] as const;
export const AUDIENCES = ['all', '10-20', '30-40', '50-60', '65', '75', 'pro'] as const;

/** YAML reads a bare 65 as a number. */
const audience = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  oneOf('読む人', AUDIENCES),
);

const pagePath = (label: string) =>
  z.string().regex(/^\/([a-z0-9-]+\/)*$/, { error: () => `「${label}」は /zaitaku/hiyou/ のように書きます` });

/** Front matter of a page in `content/pages/`. The path of the file is its URL. */
export const pageSchema = strict({
  /** The h1 and the title of the browser tab. About 16 characters read best. */
  title: text('題名'),
  /** Short name for the breadcrumb and the list of pages. */
  label: text('短い名前'),
  /** One or two sentences: what this page does for the reader. Also the description for search engines. */
  lead: text('はじめの文'),
  /** Place among the pages of its folder, from 1. The order of the folders is in site.yaml. */
  order: z.int({ error: () => '「order」は 1、2、3 のような整数です' }),
  /** Which of the four scenes (or 災害) the page belongs to. */
  scene: oneOf('場面', SCENES).optional(),
  /** Who it is for. */
  audiences: z.array(audience, must('読む人')).min(1, { error: () => '「読む人」を1つ以上書いてください' }),
  /** Ids of the facts the sentences rest on. Facts quoted by a component are added by themselves. */
  sources: z.array(text('出典'), must('出典')),
  /** Where the shared 119 box stands: `top` where somebody may be in trouble now, else `end`. */
  emergency: oneOf('119の箱', ['top', 'end']).default('end'),
  /** Shows the one-line medical note (pages about treatment). */
  medical: z.boolean({ error: () => '「medical」は true か false です' }).default(true),
  /** Drawing of the first screen; only the home page has one so far. */
  drawing: z.string().optional(),
  /** The day the text was last changed. */
  updated: day('書き直した日'),
  /** The day a named role confirmed the text; null until somebody has. */
  reviewed: dayOrNull('確認した日'),
  /** That role, never a person's name; null until somebody has. */
  reviewer: textOrNull('確認した人の役割'),
  /** The day by which the text has to be read again. */
  reviewBy: day('次に確認する日'),
  /** Words of the tone list this page needs (a law's name, safety, a quoted title), each with its reason. */
  toneExceptions: z
    .array(strict({ word: text('言葉'), reason: text('使う理由') }), must('言葉づかいの例外'))
    .default([]),
  /** Pages to read next, one to three. */
  next: z
    .array(pagePath('next'))
    .max(3, { error: () => '「next」は3つまでです' })
    .default([]),
})
  .refine((page) => (page.reviewed === null) === (page.reviewer === null), {
    path: ['reviewer'],
    error: () => '「確認した日」と「確認した人の役割」は、両方書くか、両方 null にします',
  })
  .refine((page) => page.reviewBy <= addMonths(page.updated, 12), {
    path: ['reviewBy'],
    error: () => '「次に確認する日」は、書き直した日から12か月以内にします',
  });
export type Page = z.output<typeof pageSchema>;
