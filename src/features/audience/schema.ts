import { about, must, oneOf, strict, text, yesNo, z } from '../../lib/schema.ts';
import {
  AUDIENCES,
  ageGroup,
  pageLink,
  reviewIsSoon,
  reviewIsWhole,
  standingFields,
} from '../../page/schema.ts';

/** A question as these readers would say it, and where it is answered. */
const question = strict({
  /** In their own words, short. */
  ask: text('問い'),
  /** The beginning of the answer, one sentence, in their tone. */
  answer: text('答えのはじめ').optional(),
  /** Instead of an answer: whom to phone when somebody is suddenly unwell, in the shared words. */
  emergency: yesNo('emergency').optional(),
  /** Page and anchor where the answer stands; the anchor is the heading's own text. */
  to: pageLink('to'),
}).refine(({ answer, emergency }) => (answer !== undefined) !== (emergency === true), {
  path: ['answer'],
  error: () =>
    '「answer」に答えのはじめを書くか、どこへ電話するかの問いなら「emergency: true」だけを書きます',
});

/** Front matter of a landing page in `content/nenrei/`: a choice from the same facts for one group of readers. */
export const audienceSchema = strict({
  ...standingFields,
  /** Whose page it is. Pages with this word in their `audiences` are listed here by themselves. */
  audience: ageGroup.meta(about('だれの入口か: `10-20` `30-40` `50-60` `65` `75` `pro`')),
  /** Drawing of the first screen. */
  drawing: text('絵').meta(about('はじめの画面の絵の名前')),
  /** `talk` shows the questions as a conversation, `rows` as a list. (Astro keeps the name `layout` for itself.) */
  look: oneOf('並べ方', ['rows', 'talk'])
    .default('rows')
    .meta(about('問いの並べ方: `rows`（一覧。書かなければこちら）か `talk`（会話）')),
  /** How this page speaks: for the next person who writes here; never shown. */
  tone: text('話し方').meta(about('このページの話し方。次に書く人のための覚え書きで、ページには出ません')),
  /** The way in: three to eight questions. */
  questions: z
    .array(question, must('問い'))
    .min(3, { error: () => '「questions」は3つ以上書いてください' })
    .max(8, { error: () => '「questions」は8つまでです' })
    .meta(
      about(
        '入口になる問い（3〜8つ）。`ask` は読む人の言葉、`answer` は答えのはじめの1文（急なときの電話の問いなら、代わりに `emergency: true`）、`to` は答えのあるページと見出し',
      ),
    ),
})
  .refine(...reviewIsWhole)
  .refine(...reviewIsSoon)
  .transform((page) => ({ ...page, audiences: [page.audience], order: AUDIENCES.indexOf(page.audience) }));
export type AudiencePage = z.output<typeof audienceSchema>;
export type Question = z.output<typeof question>;
