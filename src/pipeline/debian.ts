import { spawnSync } from 'node:child_process';

/** Tries to install packages of Debian; whether they are there afterwards is for the caller to see. */
export function installFromDebian(packages: string): void {
  const install = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${packages}`;
  spawnSync('sh', ['-c', install], { stdio: 'ignore', timeout: 300_000 });
}
