/** Words of distress: the support box comes before any result (content-rules.md, Tone 11). */
export const DISTRESS_WORDS = [
  '死にたい',
  'しにたい',
  '消えたい',
  'きえたい',
  'つらい',
  '辛い',
  '安楽死',
] as const;

/** Whether somebody who asks this may need somebody to talk to, whatever else the question says. */
export const isDistress = (query: string): boolean => DISTRESS_WORDS.some((word) => query.includes(word));
