import { withBase } from '../../lib/href.ts';
import { type HostedSite, placeOf, redirectsOf } from './addresses.ts';
import { ASK_EACH_TIME, FOR_A_YEAR, HASHED, HEADERS, TYPES } from './headers.ts';

/** Where nginx finds what it needs, and where it listens. */
export interface NginxServer {
  /** The folder of the release of now. */
  root: string;
  /** The folder of `fullchain.pem` and `privkey.pem`. */
  certificate: string;
  /** The file that requests are written down in. */
  log: string;
  /** Addresses for `listen`: of http, which leads to https, and of https. */
  http: readonly string[];
  https: readonly string[];
}

/** What a Debian server has: certificates where certbot puts them. */
export const nginxServer = (site: HostedSite, root: string): NginxServer => ({
  root,
  certificate: `/etc/letsencrypt/live/${placeOf(site).host}`,
  log: `/var/log/nginx/${placeOf(site).host}.log`,
  http: ['80', '[::]:80'],
  https: ['443', '[::]:443'],
});

/**
 * The site as a server of nginx, to be included in its `http { }`. It needs `brotli_static`, which is a package of its own in Debian
 * (`libnginx-mod-http-brotli-static`).
 */
export function nginxConfig(site: HostedSite, { root, certificate, log, http, https }: NginxServer): string {
  const { host, base } = placeOf(site);
  const hashed = HASHED.map((folder) => withBase(`/${folder}`, base));
  return `# nginx の設定です。手で直さず、npm run hosting か npm run release で作り直してください。
# 入れるもの: apt-get install nginx libnginx-mod-http-brotli-static
# 読み込み方: /etc/nginx/sites-enabled/ に、このファイルへのリンクを置き、nginx -t で確かめてから読み直します。

map $uri $site_cache {
  default "${ASK_EACH_TIME}";
${hashed.map((folder) => `  ~^${pattern(folder)} "${FOR_A_YEAR}";`).join('\n')}
}

# アドレスの ? から後ろ（検索のことば）と、どこから来たかは、書き残しません。
log_format site '$remote_addr [$time_local] "$request_method $uri" $status $body_bytes_sent';

server {
${http.map((address) => `  listen ${address};`).join('\n')}
  server_name ${host};
  server_tokens off;
  access_log off;
  return 301 https://$host$request_uri;
}

server {
${https.map((address) => `  listen ${address} ssl http2;`).join('\n')}
  server_name ${host};
  ssl_certificate "${certificate}/fullchain.pem";
  ssl_certificate_key "${certificate}/privkey.pem";
  ssl_protocols TLSv1.2 TLSv1.3;

  root "${root}";
  index index.html;
  access_log "${log}" site;
  log_not_found off;
  server_tokens off;
  absolute_redirect off;

  # 前もって縮めてあるファイル（.br と .gz）を送ります。
  brotli_static on;
  gzip_static on;
  gzip_vary on;

  default_type application/octet-stream;
  types {
${Object.entries(TYPES)
  .map(([extension, type]) => `    "${type}" ${extension};`)
  .join('\n')}
  }

  # location の中に add_header を書くと、ここの全部が消えます。
  add_header Cache-Control $site_cache always;
${Object.entries(HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  error_page 404 ${withBase('/404.html', base)};
  error_page 403 =404 ${withBase('/404.html', base)};

  location ~ /\\. { return 404; }
  location ~ ^/_(headers|redirects)$ { return 404; }
${redirectsOf(site)
  .map(({ from, to, status }) => `  location = ${from} { return ${status} "${to}"; }`)
  .join('\n')}
}
`;
}

/** A path as a regular expression. */
const pattern = (path: string) => path.replaceAll(/[.+*?()[\]{}|^$\\]/g, '\\$&');
