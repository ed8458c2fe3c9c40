import type { Mistake } from '../edit.ts';

/** A mistake made by replacing words of one file; unless told otherwise, the new words stand in the line at fault. */
export const slip = (
  name: string,
  file: string,
  [from, to]: [from: string, to: string],
  says: RegExp,
  at: string | number | undefined = to,
): Mistake => ({ name, file, at, says, edit: (city) => city.change(file, from, to) });

/** A mistake of which only the file has to be named. */
export const slipIn = (
  name: string,
  file: string,
  [from, to]: [from: string, to: string],
  says: RegExp,
): Mistake => ({
  name,
  file,
  says,
  edit: (city) => city.change(file, from, to),
});

/** A mistake that comes with something added at the end of a file. */
export const added = (name: string, file: string, text: string, says: RegExp, at?: string): Mistake => ({
  name,
  file,
  at: at ?? text,
  says,
  edit: (city) => city.append(file, text),
});
