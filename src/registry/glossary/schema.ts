import { about, formed, strict, text, yesNo, type z } from '../../lib/schema.ts';

/** A hard word with its reading and plain meaning. `registry/{national,city}/glossary.yaml`. */
export const termSchema = strict({
  /** As it is written on the pages; also its id. */
  term: text('ことば').meta(about('ことば。ページに書くとおり')),
  /** In hiragana. */
  reading: formed('読み', /^[ぁ-ん][ぁ-んー・]*$/, 'ほうもんしんりょう（ひらがな）').meta(
    about('読み（ひらがな）'),
  ),
  /** One sentence a child of twelve understands. */
  meaning: text('意味').meta(about('12歳にもわかる、1文の意味')),
  group: text('なかま').meta(about('なかま')),
  source: text('出典').meta(about('出典')),
  /** True until a professional has read the meaning. */
  needsReview: yesNo('needsReview').meta(about('専門職がまだ読んでいなければ `true`')),
});
export type Term = z.output<typeof termSchema>;
