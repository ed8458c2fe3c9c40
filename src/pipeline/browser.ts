import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installFromDebian } from './debian.ts';

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

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

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
  const browser =
    installed() ??
    (install
      ? (fetched('playwright install', installPlaywright, installed) ??
        fetched('apt-get', () => installFromDebian('chromium fonts-noto-cjk'), installed))
      : undefined);
  if (browser) return browser;
  throw new NoBrowser(
    'ブラウザー（Chromium）がありません。`npx playwright-core install chromium` か `sudo apt-get install chromium fonts-noto-cjk` で入れてください。',
  );
}

/** Finds Firefox, in which the tests open the bundle; with `install`, fetches that of Debian. Undefined where none can be had. */
export function findFirefox({ install = false } = {}): Browser | undefined {
  const found = () => onSystem(FIREFOX);
  return found() ?? (install ? fetched('apt-get', () => installFromDebian('firefox-esr'), found) : undefined);
}

/** Lets something install it, and looks again. */
function fetched(by: string, install: () => void, look: () => Browser | undefined): Browser | undefined {
  install();
  const browser = look();
  return browser && { ...browser, how: `${browser.how}（いま入れました: ${by}）` };
}

function installPlaywright(): void {
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}

/** Starts a browser that is on this machine. Throws NoBrowser. */
export const launchBrowser = () =>
  chromium.launch({ executablePath: findBrowser().path, args: CHROMIUM_ARGS });

function installed(): Browser | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? { path: own, how: 'ブラウザー: Playwright の Chromium' } : onSystem(SYSTEM);
}

function onSystem(paths: readonly string[]): Browser | undefined {
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path) return undefined;
  const version = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  return { path, how: `ブラウザー: ${path}（${version}）` };
}
