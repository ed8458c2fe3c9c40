import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { pieces } from './japanese-text.ts';

/** Short lines read in one glance: headings, ways to pages, questions. They break between phrases. */
const PHRASED = /^(h[1-6]|Row|Door|Button|Checklist)$/;
/** Text in these is either not prose or already one unit. */
const LEAVE = new Set(['code', 'pre', 'script', 'style']);

/** Keeps numbers whole everywhere and lets headings and other short lines break only between phrases. */
export function rehypeJapanese() {
  return (tree: Root): void => walk(tree, false);
}

function walk(parent: { children: RootContent[] }, phrases: boolean): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return cut(child, phrases);
    if ('children' in child) {
      const name = 'tagName' in child ? child.tagName : 'name' in child ? String(child.name) : '';
      // A glossary term is looked up by its plain text.
      if (!LEAVE.has(name) && name !== 'Term') walk(child as Element, phrases || PHRASED.test(name));
    }
    return [child];
  });
}

function cut(node: Text, phrases: boolean): ElementContent[] {
  return pieces(node.value, phrases).flatMap(({ text, keep, breakAfter }): ElementContent[] => [
    keep
      ? {
          type: 'element',
          tagName: 'span',
          properties: { className: ['nb'] },
          children: [{ type: 'text', value: text }],
        }
      : { type: 'text', value: text },
    ...(breakAfter ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
  ]);
}
