import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../lib/dates.ts';

/** How long an entry that no build used is kept. */
const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Files that took long to make, by names that say all they depend on. */
export interface Cache {
  /** The entry of that name, made now where there is none. */
  get(name: string, make: () => Promise<Buffer>): Promise<Buffer>;
  /** Throws out what no build has used for 30 days. */
  prune(): void;
}

/** Opens the cache in a folder on a day: entries carry the day on which they were used last. */
export function openCache(dir: string, today: Day): Cache {
  mkdirSync(dir, { recursive: true });
  const now = new Date(`${today}T00:00:00Z`);
  return {
    async get(name, make) {
      const file = join(dir, name);
      const known = existsSync(file);
      const bytes = known ? readFileSync(file) : await make();
      if (!known) writeFileSync(file, bytes);
      utimesSync(file, now, now);
      return bytes;
    },
    prune() {
      for (const name of readdirSync(dir)) {
        const file = join(dir, name);
        if (now.getTime() - statSync(file).mtimeMs > DAYS_KEPT * DAY) rmSync(file);
      }
    },
  };
}
