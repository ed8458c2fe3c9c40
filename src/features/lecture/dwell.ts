/** Time to look up and see what it is about, in seconds. */
const SETTLE = 6;
/** Letters read in a second by somebody who reads slowly from afar. */
const LETTERS = 4;
const MOST = 40;

/** How long a slide of the lobby stays: long enough to read it twice at leisure, in seconds. */
export const secondsFor = (words: string): number =>
  Math.min(MOST, Math.round(SETTLE + words.replaceAll(/\s/g, '').length / LETTERS));
