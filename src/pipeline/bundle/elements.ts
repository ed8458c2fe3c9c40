import { attribute, type Edit, type HtmlElement, isElement } from '../../lib/html.ts';
import { type BundledSite, linkFrom, pathIn, publishedAt, toRoot } from './links.ts';

/** The built site behind the bundle. Paths are root-relative, without the base. */
export interface SiteFiles {
  /** The size of a file in bytes; undefined where there is none. */
  size(path: string): number | undefined;
  read(path: string): Buffer;
  /** True for a folder that is no page: its files are data. */
  isFolder(path: string): boolean;
}

/** What the pages of the bundle ask for, found while they are gone over. */
export interface Asked {
  /** Pictures, sound, calendars: taken as they are. */
  files: Set<string>;
  scripts: Set<string>;
  /** Files that scripts ask for, and folders of such files. */
  data: Set<string>;
}

/** A page on its way into the bundle. */
export interface PagePlace {
  /** `/soudan/` */
  page: string;
  site: BundledSite;
  files: SiteFiles;
  asked: Asked;
}

/** A larger film stays on the web: the bundle is made to be handed on. Bytes. */
export const LARGEST_FILM = 3_000_000;

/** What is fetched ahead on the web, and what belongs to an app: neither is of use in a folder. */
const NOT_TAKEN = /\b(modulepreload|preload|prefetch|preconnect|dns-prefetch|manifest)\b/;
/** What is fetched ahead, and what keeps pages on a device: a folder has no use for them. */
const NOT_IN_FILES = ['data-early', 'data-worker'];
/** Calendar files are small, and of use without a network. Other files to download are found on the web. */
const isTaken = (path: string) => path.endsWith('.ics');

/** The edits that let an element work from a folder by what it loads and leads to. Code and style are others' matter (`page.ts`). */
export function elementEdits(element: HtmlElement, place: PagePlace): Edit[] {
  const { tagName } = element;
  if (tagName === 'link' && NOT_TAKEN.test(attribute(element, 'rel') ?? '')) return [without(element)];
  const film = tagName === 'video' ? element : element.parentNode;
  if (film && isElement(film) && film.tagName === 'video' && filmOf(film, place) > LARGEST_FILM)
    return film === element ? [filmElsewhere(film, place)] : [];
  return element.attrs.flatMap(({ name, value }) => {
    const changed = changedValue(element, name, value, place);
    return changed === value ? [] : [attributeEdit(element, name, changed)];
  });
}

function changedValue(
  element: HtmlElement,
  name: string,
  value: string,
  place: PagePlace,
): string | undefined {
  const { page, site, files, asked } = place;
  const { tagName } = element;
  const loaded = (link: string) =>
    linkFrom(page, link, site, (path) => {
      if (files.size(path) === undefined) return false;
      (tagName === 'script' ? asked.scripts : asked.files).add(path);
      return true;
    });
  if (tagName === 'track' && name === 'src') return captions(value, place);
  if (name === 'src' || name === 'poster' || (tagName === 'link' && name === 'href' && isLoading(element)))
    return loaded(value);
  if (name === 'srcset') return value.replaceAll(/[^\s,]+(?=\s+[\d.]+[wx]|\s*(?:,|$))/g, loaded);
  if (name === 'href' || name === 'action' || name === 'formaction')
    return linkFrom(page, value, site, (path) => {
      if (!isTaken(path) || files.size(path) === undefined) return false;
      asked.files.add(path);
      return true;
    });
  return name.startsWith('data-') ? ownData(name, value, place) : value;
}

const isLoading = (link: HtmlElement) => /\b(icon|stylesheet)\b/.test(attribute(link, 'rel') ?? '');

/**
 * What components tell their scripts. `data-base` and `data-ways` are how the search makes links of its pages. Anything else that names
 * a page, a script, a file or a folder of the site leads there.
 */
function ownData(name: string, value: string, { page, site, files, asked }: PagePlace): string | undefined {
  if (NOT_IN_FILES.includes(name)) return undefined;
  if (name === 'data-base') return toRoot(page).slice(0, -1) || '.';
  if (name === 'data-ways') return value.replaceAll(/\/(?= |$)/g, '/index.html');
  const path = pathIn(value, site);
  if (path === undefined) return value;
  if (!site.pages.has(path)) {
    if (files.size(path) === undefined && !files.isFolder(path)) return value;
    const isScript = path.endsWith('.js');
    (isScript ? asked.scripts : asked.data).add(path);
    // A script that is loaded when it is wanted may have its data beside it, under its name.
    if (isScript && files.size(`${path}on`) !== undefined) asked.data.add(`${path}on`);
  }
  return linkFrom(page, value, site, () => true);
}

/** Captions stand in the page: as a file, browsers would not read them from beside it. */
function captions(link: string, { site, files }: PagePlace): string {
  const path = pathIn(link, site);
  if (path === undefined || files.size(path) === undefined) return link;
  return `data:text/vtt;base64,${files.read(path).toString('base64')}`;
}

/** The bytes of a film of this site. */
function filmOf(video: HtmlElement, { site, files }: PagePlace): number {
  const sources = [video, ...video.childNodes.filter(isElement)];
  return sources.reduce((sum, source) => {
    const path = pathIn(attribute(source, 'src') ?? '', site);
    return sum + (source.tagName === 'track' || !path ? 0 : (files.size(path) ?? 0));
  }, 0);
}

function filmElsewhere(video: HtmlElement, { page, site }: PagePlace): Edit {
  const { startOffset: start = 0, endOffset: end = 0 } = video.sourceCodeLocation ?? {};
  const text = `<p><a href="${publishedAt(page, site)}">動画は、インターネットのページで見られます</a></p>`;
  return { start, end, text };
}

/** Takes an element out. */
export function without(element: HtmlElement): Edit {
  const { startOffset: start = 0, endOffset: end = 0 } = element.sourceCodeLocation ?? {};
  return { start, end, text: '' };
}

/** Gives an attribute another value, or takes it out. */
export function attributeEdit(element: HtmlElement, name: string, value: string | undefined): Edit {
  const { startOffset = 0, endOffset = 0 } = element.sourceCodeLocation?.attrs?.[name] ?? {};
  if (value === undefined) return { start: startOffset - 1, end: endOffset, text: '' };
  const text = `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  return { start: startOffset, end: endOffset, text };
}
