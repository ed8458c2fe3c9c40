import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fetchedAhead } from '../ui/layout/ahead.ts';
import { inlineScriptHashes, scriptTexts } from './inline-scripts.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('every script that stands in a page is one the content security policy knows', async () => {
  const known = await inlineScriptHashes('/repo/');
  const found = globSync('src/**/*.astro').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const [, name, path = ''] = /import (\w+) from '(\.[^']+)\?script-text'/.exec(text) ?? [];
    return name && text.includes(`set:html={${name}}`) ? [join(file, '..', path)] : [];
  });
  // Two forms share a script.
  const inline = [...new Set(found)];
  expect(known).toContain(hashOf(fetchedAhead('/repo/')));
  expect(inline).toHaveLength(known.length - 1);
  for (const file of inline) {
    const text = await textOf(file);
    expect(known, file).toContain(hashOf(text));
    // In a page the text ends at the first </script>; what it declares must not become a name of the page.
    expect(text).not.toContain('</');
    expect(text).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/);
  }
});

test('other imports are left to Vite', async () => {
  expect(await scriptTexts().load('src/ui/layout/early.client.ts')).toBeUndefined();
});

async function textOf(file: string): Promise<string> {
  const module = (await scriptTexts().load(`${file}?script-text`)) ?? '';
  return JSON.parse(module.replace('export default ', ''));
}
