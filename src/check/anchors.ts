import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { TextSource } from '../content/texts.ts';
import { plainText } from '../lib/markdown/plain-text.ts';

/** Ids that components bring into a page; `*` means they depend on a registry, so the audit of the built site checks them. */
const BY_COMPONENT: Record<string, string> = {
  Sheet: 'yoshi',
  NightMemo: 'yoshi',
  Signs: 'meyasu',
  GlossaryIndex: '*',
  Files: '*',
};

/** Anchors of a page, as Astro makes them of its headings; undefined when they cannot all be known here. */
export function anchorsOf(text: TextSource): Set<string> | undefined {
  if (!text.tree) return undefined;
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(text.tree, 'heading', (heading) => {
    anchors.add(slugger.slug(plainText(heading)));
  });
  for (const { name } of text.uses) {
    const id = BY_COMPONENT[name];
    if (id === '*') return undefined;
    if (id) anchors.add(id);
  }
  return anchors;
}
