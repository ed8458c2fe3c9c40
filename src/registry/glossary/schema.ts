import { strict, text, z } from '../../lib/schema.ts';

/** A hard word with its reading and plain meaning. `registry/{national,city}/glossary.yaml`. */
export const termSchema = strict({
  /** As it is written on the pages; also its id. */
  term: text('ことば'),
  /** In hiragana. */
  reading: z.string().regex(/^[ぁ-んー・]+$/, { error: () => '「読み」はひらがなで書きます' }),
  /** One sentence a child of twelve understands. */
  meaning: text('意味'),
  group: text('なかま'),
  source: text('出典'),
  /** True until a professional has read the meaning. */
  needsReview: z.boolean({ error: () => '「needsReview」は true か false です' }),
});
export type Term = z.output<typeof termSchema>;
