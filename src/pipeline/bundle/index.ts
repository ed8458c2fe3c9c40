import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../audit/site.ts';
import { BUNDLE } from '../../features/material/bundle.ts';
import type { Day } from '../../lib/dates.ts';
import type { Site } from '../../registry/site/schema.ts';
import { pageFiles } from '../finish-pages.ts';
import { dataScript } from './data.ts';
import type { Asked, SiteFiles } from './elements.ts';
import { INTRO, introText, START, startPage } from './intro.ts';
import type { BundledSite } from './links.ts';
import { bundledPage, FIRST_SCRIPT } from './page.ts';
import { classicScript } from './scripts.ts';
import { tellSize } from './size.ts';
import { zipOf } from './zip.ts';

/** What is made into a bundle. */
export interface BundleOptions {
  /** The folder of the finished site. */
  dir: string;
  /** Its `site.yaml`. */
  site: Pick<Site, 'name' | 'city' | 'url' | 'status' | 'previewNotice' | 'redirects'>;
  /** The day the site was built. */
  day: Day;
}

/** Pages that say that something could not be had from the web. */
const ONLINE_ONLY: ReadonlySet<string> = new Set(['404.html', 'offline/index.html']);

/** The adapter between scripts and the files of the bundle, as it is written. */
const ADAPTER = join(import.meta.dirname, 'extracted.client.ts');

/**
 * The whole site as a zip whose folder opens by a double click, without a network (design.md §6): a text to read first, a page to open
 * first, and `site/` with the pages, what they load and what their scripts ask for. Files to download stay on the web. The same
 * site of the same day gives the same bytes.
 */
export async function makeBundle({ dir, site, day }: BundleOptions): Promise<Uint8Array> {
  const base = new URL(site.url).pathname;
  // An address that has moved is one of the web: nothing in the folder leads to it.
  const moved = new Set((site.redirects ?? []).map(({ from }) => `${from.slice(1)}index.html`));
  const pages = pageFiles(dir).filter((file) => !ONLINE_ONLY.has(file) && !moved.has(file));
  const bundled: BundledSite = { base, address: site.url, pages: new Set(pages.map(pathOf)) };
  const asked: Asked = { files: new Set(), scripts: new Set(), data: new Set() };
  const inWords = dayInWords(day);
  const files = new Map<string, Uint8Array | string>();
  const modules = new Map<string, { file: string; code: string }>();

  for (const file of pages) {
    // Of its own size it does not speak: that is known only afterwards.
    const place = { page: pathOf(file), site: bundled, files: filesOf(dir), asked };
    const made = bundledPage(tellSize(readFileSync(join(dir, file), 'utf8'), ''), place, inWords);
    files.set(`/${file}`, made.html);
    for (const [path, code] of made.modules) modules.set(path, { file: join(dir, file), code });
  }
  const folder = { site: dir, base };
  files.set(`/${FIRST_SCRIPT}`, await classicScript(ADAPTER, folder));
  for (const path of asked.scripts) files.set(path, await classicScript(join(dir, path), folder));
  for (const [path, { file, code }] of modules) files.set(path, await classicScript(file, folder, code));
  for (const path of asked.files) files.set(path, readFileSync(join(dir, path)));
  for (const path of [...asked.data].flatMap((path) => filesIn(dir, path)))
    files.set(`${path}.js`, dataScript(path, readFileSync(join(dir, path)), bundled));

  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [path, content] of sorted) hash.update(path).update(content);
  const about = {
    name: site.name,
    city: site.city,
    address: site.url,
    notice: site.status === 'preview' ? site.previewNotice : undefined,
    day: inWords,
    version: hash.digest('hex').slice(0, 8),
  };
  const top = `${BUNDLE.folder}-${day}`;
  return zipOf(
    new Map([
      [`${top}/${INTRO}`, introText(about)],
      [`${top}/${START}`, startPage(about)],
      ...sorted.map(([path, content]): [string, Uint8Array | string] => [`${top}/site${path}`, content]),
    ]),
    day,
  );
}

/** 「2026年11月30日」: the year as the names of the files count it. */
const dayInWords = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const filesOf = (dir: string): SiteFiles => {
  const found = (path: string) => statSync(join(dir, path), { throwIfNoEntry: false });
  return {
    size: (path) => (found(path)?.isFile() ? found(path)?.size : undefined),
    read: (path) => readFileSync(join(dir, path)),
    isFolder: (path) => path !== '/' && found(path)?.isDirectory() === true,
  };
};

/** A file, or all files of a folder. */
const filesIn = (dir: string, path: string): string[] =>
  path.endsWith('/')
    ? globSync('**/*.*', { cwd: join(dir, path) })
        .sort()
        .map((file) => path + file)
    : [path];
