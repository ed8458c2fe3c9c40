import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { isInternal, withoutBase } from '../../lib/href.ts';
import { applyEdits, type Edit } from '../../lib/html.ts';
import type { KeptCall } from './extracted.client.ts';

/** Where the files of the built site lie. */
interface SiteFolder {
  site: string;
  base: string;
}

/**
 * A script as one classic script, since a browser loads no modules from files: with all it imports. `code` stands in a page, which then is
 * its `file`.
 */
export async function classicScript(
  file: string,
  { site, base }: SiteFolder,
  code?: string,
): Promise<string> {
  const entry = `${file}${code === undefined ? '' : '?inline'}`;
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'files-of-the-site',
        resolveId(id, importer) {
          if (importer === undefined) return id;
          return isInternal(id) ? join(site, withoutBase(id, base) ?? id) : undefined;
        },
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return keptImports(output[0].code.trim());
}

const LOAD: KeptCall = 'keptFiles.import';

/** What is imported by a name that is only known when it runs, through the adapter of the bundle (`extracted.client.ts`). */
export function keptImports(code: string): string {
  if (!code.includes('import(')) return code;
  const edits: Edit[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'ImportExpression' && 'start' in node) {
      const start = node.start as number;
      edits.push({ start, end: start + 'import'.length, text: LOAD });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  return applyEdits(code, edits);
}
