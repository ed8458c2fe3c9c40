import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemsFound } from '../../lib/problem.ts';
import type { Site } from '../../registry/site/schema.ts';
import { caddyConfig, caddyServer } from './caddy.ts';
import { nginxConfig, nginxServer } from './nginx.ts';
import { redirectPage } from './redirect-page.ts';
import { underscoreHeaders, underscoreRedirects } from './underscore-files.ts';

/** Files for hosts that read them from the site itself. */
const hostFiles = (site: Site): [name: string, text: string][] => [
  ['_headers', underscoreHeaders(site)],
  ['_redirects', underscoreRedirects(site)],
];

/**
 * Writes into a finished site what hosts read, and a page for every address that has moved. Throws ProblemsFound where something was
 * made at such an address that the content check does not know of: a sheet.
 */
export function writeHostFiles(dir: string, site: Site, file: string): void {
  for (const redirect of site.redirects ?? []) {
    const page = join(dir, redirect.from, 'index.html');
    if (existsSync(page))
      throw new ProblemsFound([
        {
          rule: 'redirects',
          file,
          what: `古いアドレス「${redirect.from}」に、いまもページがあります。`,
          mend: 'redirects から、この行を消してください。',
        },
      ]);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, redirectPage(redirect, site));
  }
  for (const [name, text] of hostFiles(site)) writeFileSync(join(dir, name), text);
}

/** Whether a finished site was made for the address and the redirects that a site has now. */
export const isMadeFor = (dir: string, site: Site): boolean =>
  hostFiles(site).every(([name, text]) => {
    const file = join(dir, name);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  });

/** Writes the configurations of servers on which `root` is the folder of the release of now. Returns the files. */
export function writeServerFiles(folder: string, site: Site, root: string): string[] {
  mkdirSync(folder, { recursive: true });
  const files = {
    'nginx.conf': nginxConfig(site, nginxServer(site, root)),
    Caddyfile: caddyConfig(site, caddyServer(site, root)),
  };
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}
