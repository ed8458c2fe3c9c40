/** Words of distress (content-rules.md, Tone 11). */
const WORDS = ['死にたい', 'しにたい', '消えたい', 'きえたい', 'つらい', '辛い', '安楽死'] as const;

/** Whether a question tells of distress: then the place where one can talk comes before any result. */
export const tellsOfDistress = (query: string): boolean => WORDS.some((word) => query.includes(word));
