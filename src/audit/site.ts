import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { withoutBase } from '../lib/href.ts';

/** A built page. */
export interface BuiltPage {
  /** File inside the site folder, for messages. */
  file: string;
  /** Root-relative path without the base: `/soudan/`; `/404.html` for the error page. */
  path: string;
  html: string;
  document: Document;
}

/** The built site, read once for all audits. */
export interface BuiltSite {
  dir: string;
  base: string;
  pages: BuiltPage[];
  /** Every file, as a root-relative path without the base. */
  files: Set<string>;
}

export function readBuiltSite(dir: string, base: string): BuiltSite {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => builtPage(file, readFileSync(join(dir, file), 'utf8')));
  return { dir, base, pages, files: new Set(files.map((file) => `/${file}`)) };
}

/** A page from its HTML; tests make pages this way. */
export function builtPage(file: string, html: string): BuiltPage {
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    document: parseHTML(html).document as unknown as Document,
  };
}

/** Root-relative path and fragment of a link, or undefined when it leaves the site. */
export function internalTarget(
  link: string,
  from: BuiltPage,
  base: string,
): { path: string; fragment: string } | undefined {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(link)) return undefined;
  const [path = '', fragment = ''] = link.split('#');
  const clean = path.split('?')[0] ?? '';
  if (clean === '') return { path: from.path, fragment };
  const rooted = withoutBase(clean, base);
  return { path: rooted ?? `（土台 ${base} の外）${clean}`, fragment };
}
