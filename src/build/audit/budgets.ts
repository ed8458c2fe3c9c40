import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { withoutBase } from '../../lib/href.ts';
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

export function weigh(page: BuiltPage, { dir, base }: Pick<BuiltSite, 'dir' | 'base'>): PageWeight {
  const file = (link: string) => readFileSync(join(dir, withoutBase(link, base) ?? link));
  const styles = [...page.document.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
    file(link.getAttribute('href') ?? ''),
  );
  const scripts = [...page.document.querySelectorAll('script:not([type="application/ld+json"])')].map(
    (script) => {
      const src = script.getAttribute('src');
      return src ? withImports(src, file) : Buffer.from(script.textContent ?? '');
    },
  );
  return {
    path: page.path,
    paint: sizes([Buffer.from(page.html), ...styles]),
    script: sizes(scripts),
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
  const total = (compress: (part: Buffer) => Buffer) =>
    parts.reduce((sum, part) => sum + compress(part).length, 0);
  return {
    brotli: total((part) =>
      brotliCompressSync(part, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      }),
    ),
    gzip: total((part) => gzipSync(part, { level: 9 })),
  };
}
