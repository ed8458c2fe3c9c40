import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../content/site.ts';
import { writeServerFiles } from '../pipeline/hosting/host-files.ts';
import { currentFolder } from '../pipeline/hosting/release.ts';

/**
 * `npm run hosting [-- --to <folder>]`: writes the configurations of nginx and Caddy into `deploy/`, for a server whose releases lie in
 * that folder. `npm run release` writes the same beside the releases.
 */
const { values } = parseArgs({ options: { to: { type: 'string' } } });
const site = readSite();
const to = resolve(values.to ?? `/srv/${new URL(site.url).hostname}`);
for (const file of writeServerFiles('deploy', site, currentFolder(to))) console.log(`○ 設定: ${file}`);
