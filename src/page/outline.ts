import { z } from '../lib/schema.ts';

/**
 * What a text is made of, as the one parse found it: components that speak of a whole text (its sources, its contents, its sheet)
 * read this instead of its source.
 */
export const outlineSchema = z.strictObject({
  /** Articles in order, each with the anchor it can be reached by. */
  articles: z.array(z.strictObject({ title: z.string(), anchor: z.string() })),
  /** Its parts (`##`), each with its anchor. */
  parts: z.array(z.strictObject({ title: z.string(), anchor: z.string() })),
  /** Name of the sheet to write on that it carries, if any. */
  sheet: z.string().optional(),
  /** People write on it what is theirs: it sends and loads nothing. */
  fillIn: z.boolean(),
  /** Ids of the facts its components quote, each once. */
  facts: z.array(z.string()),
  /** Words whose meaning it tells (`<Term>`), in their order, each once. */
  terms: z.array(z.string()),
  /** Names of the components it uses, each once. */
  components: z.array(z.string()),
  /** Collections it lists and waits for: a page stays out of the 目次 while nothing stands there. */
  waitsFor: z.array(z.enum(['voice'])),
});
export type Outline = z.output<typeof outlineSchema>;

/** Of a text nobody has parsed: an empty one. */
export const EMPTY_OUTLINE: Outline = {
  articles: [],
  parts: [],
  fillIn: false,
  facts: [],
  terms: [],
  components: [],
  waitsFor: [],
};
