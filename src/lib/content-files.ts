import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './environment.ts';

/** Folders of `content/` whose files are published as they are. */
export type FileRoom = 'media' | 'shiryo';

const room = (name: FileRoom) => join(contentDir(), name);

/** Names of the files in a room: not hidden ones, not the list that describes them. */
export function contentFiles(name: FileRoom): string[] {
  if (!existsSync(room(name))) return [];
  return readdirSync(room(name)).filter((file) => !file.startsWith('.') && !/\.(yaml|md)$/.test(file));
}

export const readContentFile = (name: FileRoom, file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(room(name), file)));

/** Size in bytes. */
export const contentFileSize = (name: FileRoom, file: string): number =>
  statSync(join(room(name), file)).size;

/** 「1.2MB」, 「340KB」: for somebody who decides whether to tap. */
export const readableSize = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)}MB` : `${Math.max(1, Math.round(bytes / 1000))}KB`;
