/** How the picture of a cover lies on the sheet, beside the vertical headline and the name. */
export type CoverKind = 'season' | 'drawing' | 'flat' | 'upright';

/** Drawings made for a whole cover: `hyoshi-aki`, `hyoshi-fuyu`. */
const SEASON = /^hyoshi-/;

/** A photograph is flat or upright; a drawing fills the cover only if it was made for it. */
export function coverKind(cover: string | { width: number; height: number }): CoverKind {
  if (typeof cover === 'string') return SEASON.test(cover) ? 'season' : 'drawing';
  return cover.width >= cover.height ? 'flat' : 'upright';
}

/** How a headline is set: large or smaller beside the picture, or, from 22 characters, below it over the whole width. */
export function headlineKind(title: string): 'large' | 'small' | 'below' {
  const length = [...title].length;
  return length <= 14 ? 'large' : length <= 21 ? 'small' : 'below';
}
