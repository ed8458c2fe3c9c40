import { relative } from 'node:path';
import { type Day, dayInJapan } from './dates.ts';

/**
 * The one owner of the clock and of the environment variables. Only routes, commands and the steps that run around Astro ask
 * here; everything below them takes a day or a folder as an argument.
 */

/**
 * Where staff text lives, relative to the project (`CONTENT_DIR`, which may be absolute: Astro finds texts by relative paths only).
 * Tests point it at the content of another city.
 */
export const contentDir = (): string => relative('', process.env.CONTENT_DIR ?? 'content');

/** The day of this run, in Japan (`TODAY` gives another: tests freeze it). */
export const buildDay = (): Day => process.env.TODAY ?? dayInJapan(new Date());

/** The moment of this run. */
export const now = (): Date => new Date();

/** Where the finished site is put (`OUT_DIR`). */
export const outDir = (): string => process.env.OUT_DIR ?? 'dist';

/** Where printed sheets that are still true are kept (`PAPER_CACHE`). */
export const paperCache = (): string => process.env.PAPER_CACHE ?? 'node_modules/.cache/paper';

/** The port of `npm start` (`PORT`). */
export const port = (): number => Number(process.env.PORT ?? 4321);

/** The environment of a child process: ours, with some variables set. */
export const environmentWith = (variables: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...variables,
});
