import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is measured with and beside, by exact version. No dependencies of the site: only the bench fetches them. */
const PACKAGES = {
  lighthouse: '13.5.0',
  astro: '7.3.5',
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
} as const;

/** The folder they are installed in; what it holds from the time before is not fetched again. */
const DIR = resolve('.tmp/beside');

/** Names of programs of the bench with their versions: `Lighthouse 13.5.0`. */
export const toolName = (name: 'lighthouse' | '@astrojs/starlight'): string =>
  `${name === 'lighthouse' ? 'Lighthouse' : 'Starlight'} ${PACKAGES[name]}`;

/** Installs the tools, and returns the folder of their packages: a project of Starlight can stand in it. */
export function installTools(): string {
  mkdirSync(DIR, { recursive: true });
  writeFileSync(
    join(DIR, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: DIR,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return DIR;
}

/** What the bench reads of a report of Lighthouse. */
export interface LighthouseReport {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
  environment: { benchmarkIndex: number };
  runtimeError?: { message: string };
}

type Lighthouse = (
  url: string,
  flags: {
    port: number;
    logLevel: 'error';
    onlyCategories: readonly string[];
    skipAudits: readonly string[];
  },
) => Promise<{ lhr: LighthouseReport } | undefined>;

/** Lighthouse itself. */
export async function loadLighthouse(): Promise<Lighthouse> {
  const file = join(installTools(), 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(file).href)) as { default: Lighthouse };
  return lighthouse;
}
