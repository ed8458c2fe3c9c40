import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, type Manifest } from '../page/manifest.ts';

/** What Astro said of the site it made. */
export const readManifest = (site: string): Manifest =>
  JSON.parse(readFileSync(join(site, MANIFEST), 'utf8')) as Manifest;

/** It is for the build alone. */
export const removeManifest = (site: string): void => rmSync(join(site, MANIFEST));
