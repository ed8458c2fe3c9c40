import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian } from '../debian.ts';

/** The web servers whose configurations are written here, as Debian has them: the tests start them. */
export interface Servers {
  nginx: string;
  /** nginx's module that sends packed twins of files. */
  brotli: string;
  caddy: string;
  /** Makes the certificate of a test. */
  openssl: string;
  /** One line for the terminal. */
  how: string;
}

export const SERVER_PACKAGES = 'nginx libnginx-mod-http-brotli-static caddy openssl';

const PROGRAMS = {
  nginx: '/usr/sbin/nginx',
  brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
  openssl: '/usr/bin/openssl',
};

/** Finds the servers; with `install`, fetches those of Debian. Undefined where one of them cannot be had. */
export function findServers({ install = false } = {}): Servers | undefined {
  const there = () => Object.values(PROGRAMS).every((file) => existsSync(file));
  const before = there();
  if (!before && install) installFromDebian(SERVER_PACKAGES);
  if (!there()) return undefined;
  const version = execFileSync(PROGRAMS.caddy, ['version'], { encoding: 'utf8' }).trim();
  return {
    ...PROGRAMS,
    how: `サーバー: ${PROGRAMS.nginx}、${PROGRAMS.caddy}（${version}）${before ? '' : '（いま入れました: apt-get）'}`,
  };
}
