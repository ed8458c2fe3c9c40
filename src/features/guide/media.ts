import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../lib/loaders.ts';

const room = () => join(contentDir(), 'media');

/** Files of `content/media/`: videos, their captions and pictures. They are published as they are under `/media/`. */
export function mediaFiles(): string[] {
  return existsSync(room()) ? readdirSync(room()).filter((file) => !file.startsWith('.')) : [];
}

export const readMedia = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(room(), file)));
