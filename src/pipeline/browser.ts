import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** A Chromium that can be started, and how it was come by. */
export interface Browser {
  path: string;
  /** One line for the terminal. */
  how: string;
}

/** There is no browser on this machine; the message says how to get one. */
export class NoBrowser extends Error {}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Arguments that keep Chromium quiet on a machine without a network, and let root start it. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser: Playwright's own, then the system's. With `install`, fetches one: Playwright's first, else Debian's
 * package with Japanese fonts. Throws with the line to type where none can be had.
 */
export function findBrowser({ install = false } = {}): Browser {
  const found = installed();
  if (found) return found;
  if (install) {
    const attempts: [string, string[]][] = [
      ['npx', ['playwright-core', 'install', 'chromium']],
      [
        'sh',
        [
          '-c',
          'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk',
        ],
      ],
    ];
    for (const [command, args] of attempts) {
      spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
      const fetched = installed();
      if (fetched)
        return {
          ...fetched,
          how: `${fetched.how}（いま入れました: ${command === 'sh' ? 'apt-get' : 'playwright install'}）`,
        };
    }
  }
  throw new NoBrowser(
    'ブラウザー（Chromium）がありません。`npx playwright-core install chromium` か `sudo apt-get install chromium fonts-noto-cjk` で入れてください。',
  );
}

/** Starts a browser that is on this machine. Throws NoBrowser. */
export const launchBrowser = () =>
  chromium.launch({ executablePath: findBrowser().path, args: CHROMIUM_ARGS });

function installed(): Browser | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, how: 'ブラウザー: Playwright の Chromium' };
  const path = SYSTEM.find((candidate) => existsSync(candidate));
  if (!path) return undefined;
  const version = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  return { path, how: `ブラウザー: ${path}（${version}）` };
}
