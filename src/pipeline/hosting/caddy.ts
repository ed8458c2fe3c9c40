import { withBase } from '../../lib/href.ts';
import { type HostedSite, placeOf, redirectsOf } from './addresses.ts';
import { ASK_EACH_TIME, FOR_A_YEAR, HASHED, HEADERS, TYPES } from './headers.ts';

/** Where Caddy finds the site, and where it listens. */
export interface CaddyServer {
  /** The folder of the release of now. */
  root: string;
  /** What the site is called by: a host alone has its certificate fetched and http led to https. */
  address: string;
}

export const caddyServer = (site: HostedSite, root: string): CaddyServer => ({
  root,
  address: placeOf(site).host,
});

/** The site as a site block of Caddy. Caddy writes no requests down unless it is told to. */
export function caddyConfig(site: HostedSite, { root, address }: CaddyServer): string {
  const { base } = placeOf(site);
  const hashed = HASHED.map((folder) => withBase(`/${folder}*`, base)).join(' ');
  const notFound = withBase('/404.html', base);
  return `# Caddy の設定です。手で直さず、npm run hosting か npm run release で作り直してください。
# 読み込み方: /etc/caddy/Caddyfile に import と、このファイルの場所を書き、caddy validate で確かめてから読み直します。

${address} {
	root * "${root}"

	header {
		Vary "Accept-Encoding"
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	@hashed path ${hashed}
	header @hashed Cache-Control "${FOR_A_YEAR}"
	@asked not path ${hashed}
	header @asked Cache-Control "${ASK_EACH_TIME}"
${Object.entries(TYPES)
  .map(
    ([extension, type]) =>
      `\t@${extension} path *.${extension}\n\theader @${extension} Content-Type "${type}"`,
  )
  .join('\n')}

	@hidden path_regexp (/\\.|^/_headers$|^/_redirects$)
	error @hidden 404
	@write not method GET HEAD
	error @write 405
${redirectsOf(site)
  .map(({ from, to, status }) => `\tredir ${from} ${to} ${status}`)
  .join('\n')}

	# 前もって縮めてあるファイル（.br と .gz）を送ります。
	file_server {
		precompressed br gzip
	}

	handle_errors {
		header Cache-Control "${ASK_EACH_TIME}"
		header Content-Type "${TYPES.html}"
		rewrite * ${notFound}
		file_server
	}
}
`;
}
