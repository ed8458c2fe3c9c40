import { globSync, readFileSync } from 'node:fs';
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

/** Address of a page of the built site; `path` is root-relative. */
export const at = (path: string): string => new URL(path.slice(1), process.env.SITE).href;

/** Every address of the sitemap, and the pages it does not list: search, 404, the sheets as pages. */
export function allPaths(): string[] {
  const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const sheets = globSync('ouchi/*/print', { cwd: 'dist' }).map((folder) => `/${folder}/`);
  return [...listed, ...sheets, '/sagasu/', '/404.html'];
}

/** One page per template, for quick runs. */
const TEMPLATES = [
  '/',
  '/kyukyu/',
  '/kyukyu/card/memo/',
  '/zaitaku/service/',
  '/suuji/',
  '/nenrei/10-20/',
  '/koza/r7-kouza/',
  '/ouchi/mihon-1/',
  '/ouchi/mihon-1/print/',
  '/sagasu/',
  '/404.html',
];
export const paths = process.env.E2E === 'quick' ? TEMPLATES : allPaths();

/** Collects everything a visit should never show: console output, page errors, CSP violations, requests that leave. */
export async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(process.env.SITE ?? '').origin)
      complaints.push(`left the site: ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return complaints;
}

export type { BrowserContextOptions, Page };
export { base as test, expect };
