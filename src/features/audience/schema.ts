import { must, oneOf, strict, text, z } from '../../lib/schema.ts';
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
  answer: text('答えのはじめ'),
  /** Page and anchor where the answer stands; the anchor is the heading's own text. */
  to: pageLink('to'),
});

/** Front matter of a landing page in `content/nenrei/`: a choice from the same facts for one group of readers. */
export const audienceSchema = strict({
  ...standingFields,
  /** Whose page it is. Pages with this word in their `audiences` are listed here by themselves. */
  audience: ageGroup,
  /** Drawing of the first screen. */
  drawing: text('絵'),
  /** `talk` shows the questions as a conversation, `rows` as a list. (Astro keeps the name `layout` for itself.) */
  look: oneOf('並べ方', ['rows', 'talk']).default('rows'),
  /** How this page speaks: for the next person who writes here; never shown. */
  tone: text('話し方'),
  /** The way in: three to eight questions. */
  questions: z
    .array(question, must('問い'))
    .min(3, { error: () => '「questions」は3つ以上書いてください' })
    .max(8, { error: () => '「questions」は8つまでです' }),
})
  .refine(...reviewIsWhole)
  .refine(...reviewIsSoon)
  .transform((page) => ({ ...page, audiences: [page.audience], order: AUDIENCES.indexOf(page.audience) }));
export type AudiencePage = z.output<typeof audienceSchema>;
export type Question = z.output<typeof question>;
