import { readFileSync } from 'node:fs';
import type { AuditContext } from '../audit/audit.ts';
import { type Content, isOutIn, publicationOf, recordsIn } from '../content/read.ts';
import type { Day } from '../lib/dates.ts';
import type { Manifest, Template } from '../page/manifest.ts';

/** What the pipeline needs to know of a text that staff wrote. */
export interface AuthoredText {
  /** `/zaitaku/hiyou/` */
  url: string;
  /** `content/pages/zaitaku/hiyou.mdx` */
  file: string;
  /** Names of the components it uses. */
  components: readonly string[];
}

/** The texts and records that are out on a day: each must have its page. */
export function publishedTexts(content: Content, today: Day): AuthoredText[] {
  const publication = publicationOf(content.site, today);
  return [
    ...content.texts
      .filter((text) => isOutIn(text, publication))
      .map(({ url, file, uses }) => ({ url, file, components: uses.map(({ name }) => name) })),
    ...recordsIn(content, publication).out.map(({ url, file }) => ({ url, file, components: [] })),
  ];
}

/** Addresses of texts that come out later, or that a live site drops. */
export function unpublishedUrls(content: Content, today: Day): Set<string> {
  const publication = publicationOf(content.site, today);
  return new Set(
    [
      ...content.texts.filter((text) => !isOutIn(text, publication)),
      ...recordsIn(content, publication).kept,
    ].map(({ url }) => url),
  );
}

/**
 * Finds the text behind a page, and the first line on which `needle` stands in it. Other surfaces of a text (`…/print/`) hang
 * under its page. Files are read only when something was found.
 */
export function tracer(texts: readonly AuthoredText[]): AuditContext['trace'] {
  const files = new Map(texts.map(({ url, file }) => [url, file]));
  const lines = new Map<string, string[]>();
  return (path, needle) => {
    const file = files.get(path) ?? files.get(path.replace(/[^/]+\/$/, ''));
    if (file === undefined) return undefined;
    if (!needle) return { file };
    const text = lines.get(file) ?? readFileSync(file, 'utf8').split('\n');
    lines.set(file, text);
    const at = text.findIndex((line) => line.includes(needle));
    return at < 0 ? { file } : { file, line: at + 1 };
  };
}

/** Components that make a form or list what others wrote, with the template they make: their pages grow without anybody writing on them. */
const MADE_BY: Record<string, Template> = {
  CardMaker: 'form',
  NightMemo: 'form',
  WishSheet: 'form',
  Events: 'list',
  FacilityList: 'facilities',
  Files: 'list',
  GlossaryIndex: 'list',
  IssueSheets: 'list',
  Issues: 'list',
  PrintablePages: 'list',
  Voices: 'list',
};

/** The template of every announced page; one that lists things or is a form is that, whatever made it. */
export function templates({ pages }: Manifest, texts: readonly AuthoredText[]): Map<string, Template> {
  const made = new Map(
    texts.flatMap(({ url, components }) =>
      components.flatMap((name): [string, Template][] => (MADE_BY[name] ? [[url, MADE_BY[name]]] : [])),
    ),
  );
  return new Map(
    pages.map(({ path, template }) => [
      path,
      template === 'reading' ? (made.get(path) ?? template) : template,
    ]),
  );
}
