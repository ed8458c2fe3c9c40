import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE } from '../features/material/bundle.ts';
import { buildDay } from '../lib/environment.ts';
import { buildFromTerminal, OUT } from './build-from-terminal.ts';

/**
 * `npm run bundle [-- folder]`: the site as a zip to take along on a USB stick, in `bundle/` where no folder is named. The site is always
 * built anew: nobody hands on the telephone numbers of an old one.
 */
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'bundle';

if (await buildFromTerminal()) {
  const zip = join(folder, `${BUNDLE.folder}-${buildDay()}.zip`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(OUT, BUNDLE.path), zip);
  console.log(`持ち出し版: ${zip}`);
} else process.exitCode = 1;
