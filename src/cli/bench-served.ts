import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../pipeline/serve.ts';

/** Hosts send text as brotli: puts that beside every text of a site. */
export function packed(dist: string): void {
  for (const file of globSync('**/*.{html,js,css,json,svg,xml}', { cwd: dist }))
    writeFileSync(join(dist, `${file}.br`), brotliCompressSync(readFileSync(join(dist, file))));
}

/** A site on a loopback port that counts what it is asked for. */
export interface CountedSite {
  /** The address of the home page. */
  url: string;
  /** Answers so far, and the bytes of their bodies as sent. */
  sent(): { requests: number; bytes: number };
  /** Comes back when nothing was asked for a while. */
  quiet(): Promise<void>;
  close(): void;
}

/** So long nothing is asked of a server when a page is done, in milliseconds. */
const QUIET = 1500;

/** Serves a packed site and counts. */
export async function countedSite(dist: string, base: string): Promise<CountedSite> {
  const { url, server } = await serveSite(dist, base);
  let requests = 0;
  let bytes = 0;
  let last = performance.now();
  server.on('request', (_, response) => {
    last = performance.now();
    response.on('finish', () => {
      requests++;
      bytes += Number(response.getHeader('content-length') ?? 0);
      last = performance.now();
    });
  });
  return {
    url,
    sent: () => ({ requests, bytes }),
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
