import { existsSync } from 'node:fs';
import { readSite } from '../content/site.ts';
import { port } from '../lib/environment.ts';
import { serveSite } from '../pipeline/serve.ts';
import { buildFromTerminal, OUT } from './build-from-terminal.ts';

/** `npm start`: builds the whole site and shows it on this machine. A failed build shows the last good one. */
const built = await buildFromTerminal();
if (!built && !existsSync(OUT)) process.exit(1);
const wanted = port();
const base = new URL(readSite().url).pathname;
const { url } = await serveSite(OUT, base, wanted).catch(() => serveSite(OUT, base));
console.log(
  `\n${built ? 'できあがったサイト' : '前の版のサイト'}を、この機械の中で見られます:\n\n    ${url}\n\n止めるときは Ctrl+C です。`,
);
