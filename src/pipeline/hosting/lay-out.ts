import {
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LIST_FILE, type OfflineList } from '../../features/offline/list.ts';
import { isText } from './headers.ts';

/** How a release lies beside those before. */
export interface LaidOut {
  /** Files of the site, and how many of them are as they were in the release before. */
  files: number;
  same: number;
  /** Files of releases before that pages which are open may still ask for. */
  left: number;
}

/** What Cloudflare Pages and Netlify read, at the root of the host (`underscore-files.ts`). */
const HOST_FILES = ['_headers', '_redirects'];

/** Folders whose files an open page asks for later, by names that are of its version. */
const ASKED_LATER = ['_astro/', 'pagefind/'];

/** Packed twins of a file, as servers look for them. */
const TWINS = {
  '.br': (bytes: Buffer) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
};

/**
 * Lays a finished site out as a server sees its host: the site in the folder of its base path, what the host reads beside it, texts with
 * their packed twins. A file that is as it was in the release of now is the same file on the disk: it keeps its time, so that browsers
 * that ask whether it changed hear that it did not.
 */
export function layOut(
  site: string,
  base: string,
  folder: string,
  releases: readonly string[],
  now: string | undefined,
): LaidOut {
  const at = (root: string, file: string) => join(root, base, file);
  const files = filesOf(site).filter((file) => !HOST_FILES.includes(file));
  let same = 0;
  for (const file of files) {
    const source = join(site, file);
    const before = now && at(now, file);
    if (before && sameBytes(source, before)) {
      same += 1;
      link(before, at(folder, file));
    } else {
      put(at(folder, file), readFileSync(source));
    }
  }
  for (const name of HOST_FILES)
    if (existsSync(join(site, name))) copyFileSync(join(site, name), join(folder, name));
  // A host looks for it at its root, wherever the site lies.
  if (base !== '/' && existsSync(join(site, '404.html')))
    copyFileSync(join(site, '404.html'), join(folder, '404.html'));

  return { files: files.length, same, left: lend(releases, base, folder) };
}

/**
 * Puts into a release what pages of others, which may be open, still ask for. Returns how many files that are.
 */
export function lend(releases: readonly string[], base: string, folder: string): number {
  let left = 0;
  for (const release of releases)
    for (const file of askedLater(join(release, base, LIST_FILE))) {
      const [from, to] = [join(release, base, file), join(folder, base, file)];
      if (existsSync(to) || !existsSync(from)) continue;
      link(from, to);
      left += 1;
    }
  return left;
}

const filesOf = (dir: string): string[] =>
  globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));

const sameBytes = (one: string, other: string): boolean =>
  existsSync(other) &&
  statSync(one).size === statSync(other).size &&
  readFileSync(one).equals(readFileSync(other));

/** A file and its twins once more, without a copy. */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  for (const end of ['', ...Object.keys(TWINS)]) if (existsSync(from + end)) linkSync(from + end, to + end);
}

/** A file with its twins, where those are smaller. */
function put(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  if (!isText(file)) return;
  for (const [end, pack] of Object.entries(TWINS)) {
    const packed = pack(bytes);
    if (packed.length < bytes.length) writeFileSync(file + end, packed);
  }
}

/** What pages of a release may still ask for, from its own list of what a reader can open. */
function askedLater(list: string): string[] {
  if (!existsSync(list)) return [];
  const { site } = JSON.parse(readFileSync(list, 'utf8')) as OfflineList;
  return site.files
    .map(({ path }) => path)
    .filter((path) => ASKED_LATER.some((folder) => path.startsWith(folder)));
}
