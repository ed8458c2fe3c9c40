import type { KeptSet, SetName } from './list.ts';

/**
 * What lies on this device, by the names of its caches. Several sites may share a host, so that each name begins with the base path.
 * - `pages`: pages that were opened, `parts`: what they load, `assets`: the same, of files whose name changes with their bytes
 * - `site 1a2b`, `sheets 1a2b`: a set of one version, complete or on its way; `state` says which of them is in use
 */
export type CacheKind = 'pages' | 'parts' | 'assets' | 'state' | `${SetName} ${string}`;

const prefix = (base: string) => `kept:${base}:`;
export const cacheName = (base: string, kind: CacheKind): string => prefix(base) + kind;

/** All caches of a site; with a set, those of its versions. */
export async function cachesOf(base: string, set?: SetName): Promise<string[]> {
  const start = set === undefined ? prefix(base) : cacheName(base, `${set} `);
  return (await caches.keys()).filter((name) => name.startsWith(start));
}

/** A kept answer; nothing is made by asking. */
export const match = (base: string, kind: CacheKind, url: string): Promise<Response | undefined> =>
  caches.match(url, { cacheName: cacheName(base, kind), ignoreVary: true });

/** What is remembered: which set is in use, and what the worker notes for itself. */
export interface State extends Partial<Record<SetName, KeptSet>> {
  news?: { version: string; notice: string };
  /** Assets that the last version did not need any more. */
  unneeded?: string[];
}

const stateUrl = (base: string, name: string) => new URL(`${base}~${name}`, location.origin).href;

export async function readState<Name extends keyof State>(base: string, name: Name): Promise<State[Name]> {
  return (await match(base, 'state', stateUrl(base, name)))?.json() as Promise<State[Name]>;
}

/** One write, whole or not at all. */
export async function writeState<Name extends keyof State>(
  base: string,
  name: Name,
  value: State[Name],
): Promise<void> {
  const state = await caches.open(cacheName(base, 'state'));
  await state.put(stateUrl(base, name), Response.json(value));
}
