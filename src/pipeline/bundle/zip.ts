import { zipSync } from 'fflate';
import type { Day } from '../../lib/dates.ts';

/**
 * A zip of files in their order, by their paths. The same files give the same bytes: every time in it is midnight of `day`, as clocks show
 * it where the zip is made. Names that are not ASCII are marked as UTF-8.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array | string>, day: Day): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const bytes = [...files].map(([path, content]) => [
    path,
    typeof content === 'string' ? Buffer.from(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(year, month - 1, date) });
}
