import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type FileSet,
  hashOf,
  LIST_FILE,
  type ListedFile,
  NEWS_FILE,
  type News,
  type OfflineList,
} from '../features/offline/list.ts';
import { attribute, elementsOf, parseHtml } from '../lib/html.ts';

/**
 * What a reader does not open from a page: share pictures, data for machines, files of the city in other forms than PDF, what only
 * hosts and search engines ask for. A video may weigh more than all pages, and what it says stands beside it.
 */
const LEFT_OUT = [
  /^share\//,
  /^(data|shiryo\/files)\/.*\.(?!html$)\w+$/,
  /\.(mp4|webm|pptx|zip|xml|txt|br)$/,
  /^(404\.html|sw\.js)$/,
  new RegExp(`^(${[LIST_FILE, NEWS_FILE].join('|').replaceAll('.', '\\.')})$`),
];

/** Files that hosts pack on their way. */
const PACKED = /\.(html|js|json|svg|css|vtt|ics)$/;

/**
 * Writes, of a site that is finished, the list of what can be kept and the news for what was kept: `site` is all that a reader can
 * open from its pages, `sheets` are the PDFs. The same site gives the same bytes.
 */
export async function writeOfflineList(site: string): Promise<void> {
  const files = globSync('**/*.*', { cwd: site }).sort();
  const isSheet = (file: string) => file.endsWith('.pdf');
  const sets = {
    site: await fileSet(
      site,
      files.filter((file) => !isSheet(file) && !LEFT_OUT.some((rule) => rule.test(file))),
    ),
    sheets: await fileSet(site, files.filter(isSheet)),
  };
  const version = await versionOf([sets.site.version, sets.sheets.version]);
  const list: OfflineList = { version, ...sets };
  writeFileSync(join(site, LIST_FILE), JSON.stringify(list));
  const news: News = { version, notice: noticeOf(readFileSync(join(site, 'index.html'), 'utf8')) };
  writeFileSync(join(site, NEWS_FILE), JSON.stringify(news));
}

async function fileSet(site: string, names: readonly string[]): Promise<FileSet> {
  let sent = 0;
  const files: ListedFile[] = [];
  for (const name of names) {
    const content = readFileSync(join(site, name));
    sent += PACKED.test(name) ? gzipSync(content).length : content.length;
    files.push({
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      bytes: content.length,
      hash: await hashOf(new Uint8Array(content)),
    });
  }
  return { version: await versionOf(files.flatMap(({ path, hash }) => [path, hash])), sent, files };
}

const versionOf = (parts: readonly string[]): Promise<string> =>
  hashOf(new TextEncoder().encode(parts.join('\n')));

/** The 訂正 that stands on every page (`src/ui/layout/Notice.astro`); empty without one. */
function noticeOf(html: string): string {
  const notice = elementsOf(parseHtml(html)).find((element) => attribute(element, 'class') === 'erratum');
  const place = notice?.sourceCodeLocation;
  return place ? html.slice(place.startOffset, place.endOffset) : '';
}
