import { buildFromTerminal } from './build-from-terminal.ts';

/** `npm run build`: makes the site in `dist/`. */
process.exitCode = (await buildFromTerminal()) ? 0 : 1;
