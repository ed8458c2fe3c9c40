import { about, formed, must, strict, text, z } from '../../lib/schema.ts';

/**
 * A word of the site, how it is read, and what else people type for it. `registry/{national,city}/search-words.yaml`. It leads to the
 * pages that have it in their title or in a heading, and to `page` where one is named. Read by the search alone: no page shows it.
 */
export const searchWordSchema = strict({
  /** As the pages write it; also its id. */
  word: text('ことば').meta(about('ことば。ページの題名か見出しにあるもの。`page` を書くときは、何でもよい')),
  reading: formed('読み', /^[ぁ-ん][ぁ-んー・]*$/, 'ほうもんしんりょう（ひらがな）')
    .optional()
    .meta(about('読み（ひらがな）。読みまちがえられることばに書く')),
  also: z.array(text('言いかえ'), must('言いかえ')).default([]).meta(about('市民が打ちそうな、ほかの言い方')),
  page: formed('ページ', /^\/([a-z0-9-]+\/)*$/, '/zaitaku/hiyou/')
    .optional()
    .meta(about('開いてほしいページ。題名や見出しにないことばのとき')),
});
export type SearchWordRow = z.output<typeof searchWordSchema>;
