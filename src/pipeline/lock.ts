import { existsSync, globSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where unfinished sites are made: on the disk of the result, so that putting it in place is one rename. */
export const WORK_DIR = '.build';

/** Another build is at work on this machine; two would overwrite each other's pages. */
export class AnotherBuild extends Error {
  constructor(pid: number) {
    super(`いま、別のビルドが動いています（プロセス ${pid}）。終わるのを待って、もう一度始めてください。`);
    this.name = 'AnotherBuild';
  }
}

/**
 * Makes a work directory this process's own and sweeps out what builds that were killed have left. Returns the function that gives
 * it free. A lock whose process is gone is taken over. Throws AnotherBuild.
 */
export function lockDirectory(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'lock');
  const owner = ownerOf(file);
  if (owner !== undefined && isAlive(owner)) throw new AnotherBuild(owner);
  rmSync(file, { force: true });
  // Written first and linked then: nobody ever sees a lock without its owner.
  const own = join(dir, `lock-${process.pid}`);
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
  } catch {
    throw new AnotherBuild(ownerOf(file) ?? 0);
  } finally {
    rmSync(own);
  }
  for (const litter of globSync('{site,paper}-*', { cwd: dir }))
    rmSync(join(dir, litter), { recursive: true });
  return () => rmSync(file, { force: true });
}

/** The process that holds a lock; undefined when nobody does. */
function ownerOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  return Number(readFileSync(file, 'utf8')) || undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
