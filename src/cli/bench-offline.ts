import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LIST_FILE, type OfflineList, SETS } from '../features/offline/list.ts';

/** Files that hosts send as brotli. */
const PACKED = /\.(html|js|json|svg|css|vtt|ics)$/;

/** What keeping a built site costs, and the worker that does it. */
export function keptCost(dist: string): string[] {
  const read = (file: string) => readFileSync(join(dist, file));
  const list = JSON.parse(read(LIST_FILE).toString()) as OfflineList;
  const lines = SETS.map((name) => {
    const { files, sent } = list[name];
    const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const brotli = files
      .map(({ path }) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
      .map((file) => (PACKED.test(file) ? brotliCompressSync(read(file)) : read(file)).length)
      .reduce((sum, bytes) => sum + bytes, 0);
    return `kept, ${name}: ${files.length} files, ${whole} B, as sent ${brotli} B brotli, ${sent} B gzip`;
  });
  const packed = (file: string) => brotliCompressSync(read(file)).length;
  return [...lines, `the worker ${packed('sw.js')} B brotli, the list ${packed(LIST_FILE)} B`];
}
