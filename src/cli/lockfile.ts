import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run lockfile`, after every `npm install`: a registry mirror may not carry the builds of a package for other
 * systems; npm 11 then leaves them out of the lockfile, and `npm ci` refuses it as incomplete (npm/cli#9342).
 * This adds what is missing, with the system read from the package's name, so that npm passes over it, and asks the registry for
 * the checksum of every entry that has none: npm then takes no file but that one.
 */
interface Entry {
  version?: string;
  /** Checksum of the package file. */
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}
const FILE = 'package-lock.json';
const SYSTEMS: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS: Record<string, string> = {
  arm: 'arm',
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> };
const added: string[] = [];
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const place = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[place] || !/^\d/.test(version)) continue;
    const words = name.split(/[^a-z0-9]+/);
    const os = words.map((word) => SYSTEMS[word]).find(Boolean);
    const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
    lock.packages[place] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added.push(name);
  }
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.link || entry.integrity) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const answer = execFileSync('npm', ['view', `${name}@${entry.version}`, 'dist.integrity', '--json']);
  entry.integrity = JSON.parse(answer.toString());
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} platform packages added to ${FILE}`);
