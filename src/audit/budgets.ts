import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { withoutBase } from '../lib/href.ts';
import type { Audit } from './audit.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/** design.md §8, in bytes after brotli: one round trip to paint, and little script on a page that is read. */
export const BUDGET = { paint: 14_336, script: 4_096 };

/** Transfer sizes of one page. */
export interface PageWeight {
  path: string;
  /** HTML and CSS: everything needed to paint. */
  paint: { brotli: number; gzip: number };
  /** All scripts the page loads by itself, inline ones included. */
  script: { brotli: number; gzip: number };
}

export const budgets: Audit = (site) =>
  site.pages.flatMap((page) => {
    if (isSurelyLight(page, site)) return [];
    const { paint, script } = weigh(page, site);
    const over = (what: string, bytes: number, limit: number) =>
      bytes <= limit
        ? []
        : [
            {
              file: page.file,
              what: `${what}が${bytes.toLocaleString()}バイトで、決まり（${limit.toLocaleString()}バイト）を超えています。電波の弱い所で遅くなります。`,
              mend: 'ページを2つに分けるか、絵や部品を減らしてください。',
            },
          ];
    return [
      ...over('最初に送る量', paint.brotli, BUDGET.paint),
      ...over('スクリプト', script.brotli, BUDGET.script),
    ];
  });

/**
 * The exact weight takes 40 ms a page. A quicker, weaker compression is never smaller, so a page that is
 * within its budget even then needs no second look.
 */
function isSurelyLight(page: BuiltPage, { dir, base }: BuiltSite): boolean {
  const { html, styles, scripts } = partsOf(page, dir, base);
  const quick = (parts: Buffer[]) => parts.reduce((sum, part) => sum + brotli(part, 4), 0);
  return quick([html, ...styles]) <= BUDGET.paint && quick(scripts) <= BUDGET.script;
}

/** The exact transfer sizes of a page. */
export function weigh(page: BuiltPage, { dir, base }: Pick<BuiltSite, 'dir' | 'base'>): PageWeight {
  const { html, styles, scripts } = partsOf(page, dir, base);
  return { path: page.path, paint: sizes([html, ...styles]), script: sizes(scripts) };
}

/** What a page transfers: its HTML, its style sheets, its scripts (JSON-LD is part of the HTML only). */
function partsOf(page: BuiltPage, dir: string, base: string) {
  const file = (link: string) => readFileSync(join(dir, withoutBase(link, base) ?? link));
  const linked = [...page.document.querySelectorAll('link[rel="stylesheet"]')];
  const scripts = [...page.document.querySelectorAll('script:not([type="application/ld+json"])')];
  return {
    html: Buffer.from(page.html),
    styles: linked.map((link) => file(link.getAttribute('href') ?? '')),
    scripts: scripts.map((script) => {
      const src = script.getAttribute('src');
      return src ? withImports(src, file) : Buffer.from(script.textContent ?? '');
    }),
  };
}

/** A module with the modules it imports statically. */
function withImports(src: string, file: (link: string) => Buffer): Buffer {
  const code = file(src);
  const imports = [...code.toString().matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)].map(([, to = '']) =>
    withImports(new URL(to, new URL(src, 'http://x')).pathname, file),
  );
  return Buffer.concat([code, ...imports]);
}

function sizes(parts: Buffer[]): { brotli: number; gzip: number } {
  const total = (bytes: (part: Buffer) => number) => parts.reduce((sum, part) => sum + bytes(part), 0);
  return {
    brotli: total((part) => brotli(part, 11)),
    gzip: total((part) => gzipSync(part, { level: 9 }).length),
  };
}

function brotli(part: Buffer, quality: number): number {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT };
  return brotliCompressSync(part, { params }).length;
}
