import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentDir } from './environment.ts';

/**
 * Folders of `content/` whose files are published as they are, with the kinds of files that may be: a note or a spreadsheet
 * that lies there by mistake does not get on the web.
 */
export const PUBLISHED_FILES = {
  media: ['mp4', 'webm', 'vtt', 'jpg', 'jpeg', 'png', 'webp'],
  shiryo: ['pdf', 'xlsx', 'docx'],
} as const;

export type PublishedFolder = keyof typeof PUBLISHED_FILES;

const directory = (name: PublishedFolder) => join(contentDir(), name);

/** Whether a file, by its path inside the folder, is one that is published. */
export const isPublishedFile = (folder: PublishedFolder, path: string): boolean =>
  !path.includes('/') &&
  !/^[._]/.test(path) &&
  (PUBLISHED_FILES[folder] as readonly string[]).includes(extname(path).slice(1).toLowerCase());

/** Names of the files a folder publishes. */
export function publishedFiles(folder: PublishedFolder): string[] {
  if (!existsSync(directory(folder))) return [];
  return readdirSync(directory(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && isPublishedFile(folder, entry.name))
    .map((entry) => entry.name)
    .sort();
}

export const readPublishedFile = (folder: PublishedFolder, file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(directory(folder), file)));

/** Size in bytes. */
export const publishedFileSize = (folder: PublishedFolder, file: string): number =>
  statSync(join(directory(folder), file)).size;

/** 「1.2MB」, 「340KB」: for somebody who decides whether to tap. */
export const readableSize = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)}MB` : `${Math.max(1, Math.round(bytes / 1000))}KB`;
