/**
 * The text a component stands in. Its route says so in `Astro.locals.text`: the same text under `/ouchi/12/`,
 * under `/ouchi/12/print/` and wherever else it is shown, so that a sample stays a sample on every surface.
 * Undefined on pages that are no text (search, 404).
 */
export interface CurrentText {
  /** Its URL without the base: `/zaitaku/hiyou/`. */
  url: string;
  /** Who reads it. Facts for professionals are shown to them alone. */
  audiences: readonly string[] | undefined;
  /** True for a text that shows how one looks and is none. */
  sample: boolean;
  /** The day it was last changed, `YYYY-MM-DD`: the edition of its sheets. */
  updated: string;
}

/** What a route hands to its components, from the entry it shows. */
export function currentText({
  id,
  data,
}: {
  id: string;
  data: { updated: string; audiences?: readonly string[] | undefined; sample?: boolean | undefined };
}): CurrentText {
  return { url: id, audiences: data.audiences, sample: data.sample ?? false, updated: data.updated };
}
