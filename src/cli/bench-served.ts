import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../pipeline/serve.ts';

/** Hosts send text as brotli: puts that beside every text of a site. */
export function packed(dist: string): void {
  for (const file of globSync('**/*.{html,js,css,json,svg,xml}', { cwd: dist }))
    writeFileSync(join(dist, `${file}.br`), brotliCompressSync(readFileSync(join(dist, file))));
}

/** Answers, and the bytes of their bodies as sent. */
export interface Sent {
  requests: number;
  bytes: number;
}

/** A site on a loopback port that counts what it is asked for. */
export interface CountedSite {
  /** The address of the home page. */
  url: string;
  /** What was sent since the last time this was asked: to pages, and to the service worker. */
  sent(): { pages: Sent; worker: Sent };
  /** Comes back when nothing was asked for a while. */
  quiet(): Promise<void>;
  close(): void;
}

/** So long nothing is asked of a server when a page is done, in milliseconds. */
const QUIET = 1500;

const nothing = () => ({ pages: { requests: 0, bytes: 0 }, worker: { requests: 0, bytes: 0 } });

/** Serves a packed site and counts. */
export async function countedSite(dist: string, base: string): Promise<CountedSite> {
  const { url, server } = await serveSite(dist, base);
  let sent = nothing();
  let last = performance.now();
  const workers = new Set<string>();
  server.on('request', ({ headers, url: path = '' }, response) => {
    last = performance.now();
    if (headers['service-worker'] === 'script') workers.add(new URL(`.${path}`, url).href);
    const who = headers['service-worker'] || workers.has(headers.referer ?? '') ? 'worker' : 'pages';
    response.on('finish', () => {
      sent[who].requests++;
      sent[who].bytes += Number(response.getHeader('content-length') ?? 0);
      last = performance.now();
    });
  });
  return {
    url,
    sent: () => {
      const until = sent;
      sent = nothing();
      return until;
    },
    quiet: async () => {
      last = performance.now();
      while (performance.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 100));
    },
    close: () => server.close(),
  };
}

/** The pages of a site's sitemap, as paths below its base: `soudan/`. */
export const sitemapPaths = (dist: string, base: string): string[] =>
  globSync('sitemap-[0-9]*.xml', { cwd: dist })
    .flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address = '']) => decodeURI(new URL(address).pathname).slice(base.length))
    .sort();
