import type { Problem } from '../lib/problem.ts';
import type { Template } from '../page/manifest.ts';
import type { Contact } from '../registry/contact/schema.ts';
import type { BuiltPage, SiteFacts } from './site.ts';

/** Something wrong with a built page; the auditor adds the rule and the file that staff know. */
export interface Finding extends Pick<Problem, 'what' | 'mend' | 'severity'> {
  /** What to look for in the text that staff wrote, to name the line. */
  needle?: string;
}

/** A finding on one of many pages. */
export interface SiteFinding extends Finding {
  /** Path of the page, or of another file of the site (a picture); absent where the whole of it is meant. */
  path?: string;
}

/** The text that a page was made from. */
export interface Origin {
  /** Its file as staff know it. */
  file: string;
  line?: number;
}

/** What an audit may need beside the built pages. */
export interface AuditContext {
  /** The folder of the site. */
  dir: string;
  /** The content folder: where to look when no single text is meant. */
  content: string;
  /** The path it is published under: `/` or `/repo/`. */
  base: string;
  /** Contacts of the registry, to compare every telephone link with. */
  contacts: readonly Contact[];
  /** Telephone numbers of the facilities that have a page. */
  facilityNumbers: readonly string[];
  /** Hashes (`sha256-…`) of the scripts that may stand in a page. */
  scripts: ReadonlySet<string>;
  /** Paths that must have been built: every text that is out on this day. */
  expected: readonly string[];
  /** What made a page; undefined for a page nobody announced. */
  templateOf: (path: string) => Template | undefined;
  /** Pages of the site published last; undefined where there is none, or where fewer are meant. */
  published: number | undefined;
  /** The text behind a page, and the line on which `needle` stands in it; undefined for a page that no text was written for. */
  trace: (path: string, needle?: string) => Origin | undefined;
}

/** One check of the built site: of every page by itself while it is at hand, or of what was noted of all pages at the end. */
export interface Audit {
  /** Its name in reports. */
  id: string;
  page?: (page: BuiltPage, context: AuditContext) => Finding[] | Promise<Finding[]>;
  site?: (site: SiteFacts, context: AuditContext) => SiteFinding[] | Promise<SiteFinding[]>;
}
