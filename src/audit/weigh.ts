import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { withoutBase } from '../lib/href.ts';
import { attribute, codeOf, type HtmlElement, isInlineScript } from '../lib/html.ts';
import type { BuiltPage } from './site.ts';

/** Where the files lie that a page loads. */
export interface Place {
  dir: string;
  base: string;
}

/** Transfer sizes of one page, in bytes. */
export interface PageWeight {
  path: string;
  /** HTML and CSS: everything needed to paint. */
  paint: { brotli: number; gzip: number };
  /** All scripts the page loads by itself, inline ones included. */
  script: { brotli: number; gzip: number };
}

/** The exact transfer sizes of a page. */
export function weigh(page: BuiltPage, place: Place): PageWeight {
  const sizes = (parts: Buffer[]) => ({
    brotli: compressed(parts),
    gzip: parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0),
  });
  return {
    path: page.path,
    paint: sizes(paintParts(page, place)),
    script: sizes(scriptParts(page, place)),
  };
}

/** What must arrive before anything is seen. */
export const paintParts = (page: BuiltPage, place: Place): Buffer[] => [
  Buffer.from(page.html),
  ...styleFiles(page, place),
];

/** The part of it that the template adds: a page with an empty body weighs this. */
export const frameParts = (page: BuiltPage, place: Place): Buffer[] => [
  Buffer.from(page.frame),
  ...styleFiles(page, place),
];

/** Inline scripts are part of the HTML as well: they count twice, once as bytes to paint and once as code to run. */
export const scriptParts = ({ elements }: BuiltPage, place: Place): Buffer[] => [
  ...elements.filter(isInlineScript).map((script) => Buffer.from(codeOf(script))),
  ...elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((script) => attribute(script, 'src') ?? [])
    .map((src) => withImports(src, place)),
];

const styleFiles = ({ elements }: BuiltPage, place: Place): Buffer[] =>
  elements.filter(isStyleSheet).map((link) => fileOf(attribute(link, 'href') ?? '', place));

const isStyleSheet = (element: HtmlElement) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

const fileOf = (link: string, { dir, base }: Place): Buffer =>
  readFileSync(join(dir, withoutBase(link, base) ?? link));

/** A module with the modules it imports statically. */
function withImports(src: string, place: Place): Buffer {
  const code = fileOf(src, place);
  const imports = [...code.toString().matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)].map(([, to = '']) =>
    withImports(new URL(to, new URL(src, 'http://x')).pathname, place),
  );
  return Buffer.concat([code, ...imports]);
}

/** Bytes after brotli, each part by itself; 11 is what a web host sends. */
export function compressed(parts: readonly Buffer[], quality = 11): number {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT };
  return parts.reduce((sum, part) => sum + brotliCompressSync(part, { params }).length, 0);
}
