import { readFileSync } from 'node:fs';
import { scriptHash } from '../lib/html.ts';

/** The scripts that stand in the page itself. The content security policy knows these and no others. */
const INLINE = ['src/ui/layout/early.js'];

/** What the content security policy calls the inline scripts. */
export const inlineScriptHashes = async (): Promise<`sha256-${string}`[]> =>
  INLINE.map((file) => scriptHash(readFileSync(file, 'utf8').trim()));
