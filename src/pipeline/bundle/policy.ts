import { scriptHash } from '../../lib/html.ts';

/**
 * The content security policy of a page, for a page that is opened as a file. `'self'` means nothing certain there (Firefox lets no form
 * go to a file by it), so files are named by their scheme; nothing that goes out to a network is. Captions stand in the page
 * (`page.ts`). A page that loads nothing still loads nothing.
 */
export function filePolicy(policy: string, styles: readonly string[], scripts: readonly string[]): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
    .map((directive) => {
      const open = directive.replaceAll("'self'", 'file:');
      const own = open.startsWith('style-src') ? styles : open.startsWith('script-src') ? scripts : undefined;
      return own ? `${open.replaceAll(/ 'sha\d+-[^']+'/g, '')}${own.map(quotedHash).join('')}` : open;
    });
  if (directives.includes('default-src file:')) directives.push('media-src file: data:');
  return directives.join('; ');
}

const quotedHash = (code: string) => ` '${scriptHash(code)}'`;
