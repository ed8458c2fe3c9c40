import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a finished site in place of the old one. Both moves are renames on one file system; if the machine stops
 * between them, the last good site lies in `previous` and `recover` brings it back on the next start.
 */
export function publish(fresh: string, site: string, workDir: string): void {
  const previous = join(workDir, 'previous');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  mkdirSync(dirname(site), { recursive: true });
  renameSync(fresh, site);
  rmSync(markOf(site, workDir), { force: true });
  rmSync(previous, { recursive: true, force: true });
}

/** Brings back the last good site after an interrupted `publish`. Returns true when it had to. */
export function recover(site: string, workDir: string): boolean {
  const previous = join(workDir, 'previous');
  if (existsSync(site) || !existsSync(previous)) return false;
  renameSync(previous, site);
  return true;
}

/** The mark of a build that was begun and is not put in place. */
const markOf = (site: string, workDir: string) => join(workDir, `begun-${encodeURIComponent(site)}`);

/** Marks that a site is being built. The mark stays when the build fails or is stopped; `publish` takes it away. */
export function begin(site: string, workDir: string): void {
  writeFileSync(markOf(site, workDir), '');
}

/** Whether the last build of a site was not put in place: the site is an older one. */
export const isLeftBehind = (site: string, workDir: string): boolean => existsSync(markOf(site, workDir));
