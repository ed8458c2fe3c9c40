import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';
import { fetchedAhead } from '../ui/layout/ahead.ts';

/**
 * The scripts that stand in the page itself, so that no page waits for a request of their own and a saved copy of a form works by
 * itself. All other scripts are files.
 * The content security policy knows these and no others.
 */
const INLINE = [
  'src/ui/layout/early.client.ts',
  'src/registry/glossary/furigana-switch.client.ts',
  'src/features/search/signal-boxes.client.ts',
  'src/ui/fill-in/fill-in.client.ts',
  'src/features/emergency-card/card-maker.client.ts',
];

/**
 * What the content security policy calls the inline scripts of a site under a base path. The rules of what is fetched ahead are one
 * to it.
 */
export async function inlineScriptHashes(base: string): Promise<`sha256-${string}`[]> {
  const texts = [...(await Promise.all(INLINE.map(scriptText))), fetchedAhead(base)];
  return texts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const);
}

/** A client script with all it imports, minified, the same bytes in every build. */
async function scriptText(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
}

/** For Vite: `import code from './x.client.ts?script-text'` is the script as text, to stand in a page or to be served as a file. */
export function scriptTexts() {
  const SUFFIX = '?script-text';
  return {
    name: 'script-texts',
    enforce: 'pre' as const,
    async load(id: string): Promise<string | undefined> {
      if (!id.endsWith(SUFFIX)) return undefined;
      return `export default ${JSON.stringify(await scriptText(id.slice(0, -SUFFIX.length)))}`;
    },
  };
}
