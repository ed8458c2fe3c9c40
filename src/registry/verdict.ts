/**
 * May this be shown here? `recheck` asks for the tag 「公開前に再確認」; it is accepted in preview only.
 * Rules: content-rules.md, "Where facts come from".
 */
export type Verdict = { show: true; recheck: boolean } | { show: false; reason: string };

/** Who reads the page. Facts marked pro-only may be shown to professionals alone. */
export type Readers = 'citizen' | 'pro';

/** Professionals are meant only where nobody else is. */
export const readersOf = (audiences: readonly string[] | undefined): Readers =>
  audiences !== undefined && audiences.length > 0 && audiences.every((audience) => audience === 'pro')
    ? 'pro'
    : 'citizen';
