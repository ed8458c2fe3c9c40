import type { Day } from '../../lib/dates.ts';

/** What the build says of a site that can be kept (`src/pipeline/offline-list.ts`); files of the site, without the base. */
export const LIST_FILE = 'offline.json';
/** What is news to kept copies: fetched at every contact with the network, so it is small. */
export const NEWS_FILE = 'notice.json';

/** A file to keep. */
export interface ListedFile {
  /** Address without the base and without a slash before it: `soudan/` for the page `/soudan/`. */
  path: string;
  bytes: number;
  /** `hashOf` its bytes. */
  hash: string;
}

/** Files that are kept together: all of one version, or none. */
export interface FileSet {
  version: string;
  /** Bytes over the wire, with the compression every host has. */
  sent: number;
  files: ListedFile[];
}

/** The sets a reader can keep: the whole site, and its sheets as PDF. */
export const SETS = ['site', 'sheets'] as const;
export type SetName = (typeof SETS)[number];

export interface OfflineList extends Record<SetName, FileSet> {
  /** Changes whenever a file of the site does. */
  version: string;
}

/** The news of the site. */
export interface News {
  /** That of the list. */
  version: string;
  /** The 訂正 that stands on every page, as HTML; empty without one. */
  notice: string;
}

/** A set that is in use. */
export interface KeptSet {
  version: string;
  /** The day on which it was complete. */
  on: Day;
}

/** So many signs of a hash: 60 bits tell every change, and the list stays small. */
const SIGNS = 15;

/** The hash of a file: the beginning of its SHA-256, in hexadecimal. The same in the build and in the browser. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, SIGNS);
}
