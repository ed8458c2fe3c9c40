import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { AnotherBuild, lockDirectory } from '../lock.ts';
import { type LaidOut, layOut, lend } from './lay-out.ts';

/** Releases that stay, the one of now among them. */
const KEPT = 5;

/** A release that cannot be made; the message tells staff why, and how to mend it. */
export class NoRelease extends Error {}

const CURRENT = 'current';
const folderOf = (to: string) => join(to, 'releases');

/** The folder that is served: the release of now. */
export const currentFolder = (to: string): string => join(to, CURRENT);

/** The name of a release of a moment, in Japanese time: `2026-11-30-221502`. */
export const releaseName = (moment: Date): string =>
  moment.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).replace(' ', '-').replaceAll(':', '');

/** Names of the releases of a folder, the oldest first. */
const releasesIn = (to: string): string[] =>
  existsSync(folderOf(to)) ? readdirSync(folderOf(to)).sort() : [];

/** The name of the release of now; undefined before the first. Throws NoRelease where `current` is none of ours. */
function currentRelease(to: string): string | undefined {
  const stat = lstatSync(currentFolder(to), { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isSymbolicLink())
    throw new NoRelease(
      `${currentFolder(to)} が、リンクではなくフォルダーです。別の名前に変えてから、もう一度公開してください。`,
    );
  return basename(readlinkSync(currentFolder(to)));
}

/** Throws NoRelease where there is no finished site. */
export function requireSite(site: string): void {
  if (!existsSync(join(site, 'index.html')))
    throw new NoRelease(`${site}/ に、できあがったサイトがありません。先に npm run build で作ってください。`);
}

/**
 * Makes a release of a finished site under a name that sorts behind those of before, and puts it in place by one rename: a reader gets
 * all of the one or all of the other. Throws NoRelease.
 */
export function release(site: string, base: string, to: string, name: string): LaidOut {
  const before = currentRelease(to);
  const all = releasesIn(to);
  const last = all.at(-1);
  if (last !== undefined && name <= last)
    throw new NoRelease(
      `新しい版の名前（${name}）が、いまある版（${last}）より後になりません。時計を確かめてください。`,
    );
  const work = join(to, '.work');
  const unlock = alone(work);
  try {
    const unfinished = mkdtempSync(join(work, 'site-'));
    const releases = all.map((one) => join(folderOf(to), one));
    const { ino } = statSync(site);
    const counts = layOut(site, base, unfinished, releases, before && join(folderOf(to), before));
    if (statSync(site).ino !== ino)
      throw new NoRelease('公開しているあいだに、サイトが作り直されました。もう一度公開してください。');
    chmodSync(unfinished, 0o755); // a web server has to look into it
    mkdirSync(folderOf(to), { recursive: true });
    renameSync(unfinished, join(folderOf(to), name));
    switchTo(to, name);
    // Those that were taken back go as well: nobody goes back to them.
    const kept = [...all.filter((one) => before !== undefined && one <= before), name].slice(-KEPT);
    for (const one of all)
      if (!kept.includes(one)) rmSync(join(folderOf(to), one), { recursive: true, force: true });
    return counts;
  } finally {
    unlock();
  }
}

/** Makes the work directory of releases our own. Returns what gives it free. */
function alone(work: string): () => void {
  try {
    return lockDirectory(work);
  } catch (error) {
    if (!(error instanceof AnotherBuild)) throw error;
    throw new NoRelease('いま、別の公開が動いています。終わるのを待って、もう一度始めてください。');
  }
}

/** Goes back to the release before; pages of that of now, which may be open, lose nothing. Returns its name. Throws NoRelease. */
export function goBack(base: string, to: string): string {
  const now = currentRelease(to);
  const before = releasesIn(to).findLast((name) => now !== undefined && name < now);
  if (now === undefined || before === undefined)
    throw new NoRelease('これより前の版は、残っていません。いまの版のままです。');
  lend([join(folderOf(to), now)], base, join(folderOf(to), before));
  switchTo(to, before);
  return before;
}

/** Makes `current` another link, by one rename: there is no moment without one. */
function switchTo(to: string, name: string): void {
  const next = join(to, `.${CURRENT}`);
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next);
  renameSync(next, currentFolder(to));
}
