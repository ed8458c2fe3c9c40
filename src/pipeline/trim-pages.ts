import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';

/** Elements and attributes that only scripts bring into a page. */
const BY_SCRIPT = {
  elements: ['ruby', 'rt', 'mark', 'ol', 'li', 'a', 'p'],
  attributes: [
    'data-size',
    'data-print',
    'data-asked',
    'data-search-state',
    'aria-pressed',
    'aria-current',
    'open',
    'hidden',
  ],
};

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src=|application\/ld\+json))[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Leaves a page only the rules it uses. Every page is one round trip (design.md §8), so it carries its style itself;
 * Astro gives it the style of all components a writer could have used, and a CSP with the hashes of all pages.
 */
export async function trimPage(html: string): Promise<string> {
  const css = [...html.matchAll(STYLE)].map(([, rules = '']) => rules).join('');
  if (css === '') return html;
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    extractors: [{ extractor: namesIn, extensions: ['html'] }],
    css: [{ raw: css }],
    variables: true,
    // Rules for everything at once name nothing in the page: PurgeCSS would take the focus ring away.
    safelist: { standard: BY_SCRIPT.elements, greedy: [/focus-visible/] },
    dynamicAttributes: BY_SCRIPT.attributes,
  });
  const rules = purged?.css ?? css;
  let first = true;
  const trimmed = html.replace(STYLE, () => {
    const style = first ? `<style>${rules}</style>` : '';
    first = false;
    return style;
  });
  const scripts = [...trimmed.matchAll(INLINE_SCRIPT)].map(([, code = '']) => code);
  return trimmed
    .replace(/(style-src 'self')(?: 'sha256-[^']+')*/, (_, start: string) => `${start} ${hash(rules)}`)
    .replace(/(script-src 'self' 'wasm-unsafe-eval')(?: 'sha256-[^']+')*/, (_, start: string) =>
      [start, ...scripts.map(hash)].join(' '),
    );
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;

/**
 * Names a selector can match: of elements, classes, ids and attributes. PurgeCSS's own reader takes every word of the text
 * and of the addresses for a class: `/kyukyu/card/` would keep the styles of `.card`.
 */
function namesIn(html: string) {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const values = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    tags.add(tag);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      names.add(name);
      values.add(value);
      if (name === 'id') ids.add(value);
      if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
    }
  }
  const list = (set: Set<string>) => [...set];
  return {
    tags: list(tags),
    classes: list(classes),
    ids: list(ids),
    attributes: { names: list(names), values: list(values) },
    undetermined: [],
  };
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Trims every page of a built site in place. */
export async function trimPages(site: string): Promise<void> {
  for (const file of globSync('**/*.html', { cwd: site })) {
    const path = join(site, file);
    writeFileSync(path, await trimPage(readFileSync(path, 'utf8')));
  }
}
