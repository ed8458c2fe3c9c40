import type { Mistake } from './edit.ts';
import { CHARACTERS } from './texts/characters.ts';
import { COMPONENTS } from './texts/components.ts';
import { FILES } from './texts/files.ts';
import { LINKS } from './texts/links.ts';
import { MARKDOWN } from './texts/markdown.ts';
import { MONEY } from './texts/money.ts';
import { PICTURES } from './texts/pictures.ts';
import { TELEPHONE } from './texts/telephone.ts';
import { TONE } from './texts/tone.ts';

/** Slips of a clerk in texts, in the names of files and in pictures. Written without knowing how the check is built. */
export const TEXT_MISTAKES: Mistake[] = [
  ...TELEPHONE,
  ...MONEY,
  ...TONE,
  ...MARKDOWN,
  ...COMPONENTS,
  ...LINKS,
  ...PICTURES,
  ...FILES,
  ...CHARACTERS,
];
