import type { Day } from '../../lib/dates.ts';
import { cacheName, cachesOf, writeState } from './kept.ts';
import { type FileSet, hashOf, type ListedFile, type SetName } from './list.ts';
import { isAsset } from './requests.ts';

/**
 * How keeping a set went: `kept`, or why it stopped. `lost`: the network; `changed`: the site became another meanwhile; `full`: no
 * room on the device. Whatever stopped it, what has arrived stays, and the set that was in use before still is.
 */
export type Ending = 'kept' | 'lost' | 'changed' | 'full';

/** Which set is kept where. */
export interface Task {
  /** Base path of the site. */
  base: string;
  name: SetName;
  set: FileSet;
  /** Today. */
  day: Day;
  /** Called for every file that is there. */
  progress: (files: number, bytes: number) => void;
}

/** So many files are on their way at a time. */
const AT_A_TIME = 4;

/** A file that is not, or not any more, what the list says. */
class Changed extends Error {}

/**
 * Brings all files of a set, each checked by its hash, into a cache of its own; files that another version has already are taken
 * from there. Only when all are there it becomes the set in use, by one write. Called again it goes on where it stopped.
 */
export async function keepSet(task: Task): Promise<Ending> {
  try {
    if (!(await hasRoom(task))) return 'full';
    await bringAll(task);
    await use(task);
    return 'kept';
  } catch (error) {
    if (error instanceof Changed) return 'changed';
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'lost';
  }
}

/** The files of a set that have arrived. */
export async function arrived({
  base,
  name,
  set,
}: Pick<Task, 'base' | 'name' | 'set'>): Promise<ListedFile[]> {
  const there = cacheName(base, `${name} ${set.version}`);
  if (!(await caches.has(there))) return [];
  const urls = new Set((await (await caches.open(there)).keys()).map(({ url }) => url));
  return set.files.filter(({ path }) => urls.has(addressOf(base, path)));
}

const addressOf = (base: string, path: string) => new URL(base + path, location.origin).href;
const bytesOf = (files: readonly ListedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether what is missing fits, as far as the browser tells. It is asked not to clear what is kept. */
async function hasRoom(task: Task): Promise<boolean> {
  await navigator.storage?.persist?.();
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return bytesOf(task.set.files) - bytesOf(await arrived(task)) < quota - usage;
}

async function bringAll(task: Task): Promise<void> {
  const { base, name, set, progress } = task;
  const there = new Set(await arrived(task));
  const own = cacheName(base, `${name} ${set.version}`);
  const cache = await caches.open(own);
  const others = (await cachesOf(base, name)).filter((other) => other !== own);
  const missing = set.files.filter((file) => !there.has(file));
  let bytes = bytesOf([...there]);
  let files = there.size;
  progress(files, bytes);
  const work = async () => {
    for (let file = missing.shift(); file; file = missing.shift()) {
      const url = addressOf(base, file.path);
      await cache.put(url, (await fromOthers(others, url, file.hash)) ?? (await fetched(url, file.hash)));
      bytes += file.bytes;
      progress(++files, bytes);
    }
  };
  const stop = (error: unknown) => {
    missing.length = 0;
    throw error;
  };
  // All have come to an end before anybody hears of one that failed: nothing is written afterwards.
  const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, () => work().catch(stop)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** The same file from another version, complete or not. */
async function fromOthers(
  others: readonly string[],
  url: string,
  hash: string,
): Promise<Response | undefined> {
  for (const cacheName of others) {
    const found = await caches.match(url, { cacheName });
    if (found && (await hashOf(await found.clone().arrayBuffer())) === hash) return found;
  }
  return undefined;
}

async function fetched(url: string, hash: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-store' });
  if (response.status === 404) throw new Changed(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Changed(url);
  return new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

/**
 * From now on this version is in use. What was kept of others goes, but for their assets: a page of theirs may be open (the worker
 * takes them away later). Single copies of pages are older, and go too.
 */
async function use({ base, name, set, day }: Task): Promise<void> {
  await writeState(base, name, { version: set.version, on: day });
  const own = cacheName(base, `${name} ${set.version}`);
  for (const other of await cachesOf(base, name)) {
    if (other === own) continue;
    await saveAssets(base, other);
    await caches.delete(other);
  }
  if (name !== 'site') return;
  const pages = await caches.open(cacheName(base, 'pages'));
  for (const { path } of set.files) await pages.delete(addressOf(base, path));
}

async function saveAssets(base: string, from: string): Promise<void> {
  const old = await caches.open(from);
  const assets = await caches.open(cacheName(base, 'assets'));
  for (const request of await old.keys()) {
    const asset = isAsset(request.url, location.origin + base) && (await old.match(request));
    if (asset) await assets.put(request, asset);
  }
}

/** What of a site lies on this device goes, and who keeps it. */
export async function removeAll(base: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  for (const name of await cachesOf(base)) await caches.delete(name);
}
