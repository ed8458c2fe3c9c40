import { globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attribute, type HtmlElement } from '../lib/html.ts';
import { PICTURES } from '../lib/picture-metadata.ts';

/** Attributes by which a page names a picture. */
const NAMES = ['src', 'srcset', 'poster', 'href', 'content'];

/** Notes the pictures of Astro that elements of a page name. */
export function notePictures(elements: readonly HtmlElement[], used: Set<string>): void {
  for (const element of elements)
    for (const name of NAMES)
      for (const [, file = ''] of (attribute(element, name) ?? '').matchAll(/\/_astro\/([^\s,]+)/g))
        used.add(file);
}

/**
 * Takes the pictures out that no page names: Astro keeps the original of a photograph (up to 25 MB) beside the sizes made of it
 * as soon as a component has asked how large it is.
 */
export function removeUnusedPictures(site: string, used: ReadonlySet<string>): void {
  for (const file of globSync(PICTURES, { cwd: join(site, '_astro') }))
    if (!used.has(basename(file))) rmSync(join(site, '_astro', file));
}
