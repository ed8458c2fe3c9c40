import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { pieces } from './japanese-text.ts';
import { nodeName } from './node-name.ts';

/** Short lines read in one glance: headings, ways to pages, questions. They break between phrases. */
const PHRASED = /^(h[1-6]|Row|Door|Button|Checklist)$/;
/** Text in these is either not prose or already one unit. */
const LEAVE = new Set(['code', 'pre', 'script', 'style']);

/** Keeps numbers whole everywhere and lets headings and other short lines break only between phrases. */
export function rehypeJapanese() {
  return (tree: Root): void => walk(tree, false);
}

/** What never begins a line. */
const CLOSING = /^[、。，．・！？」』）〕】々ー]+/;

function walk(parent: { children: RootContent[] }, phrases: boolean): void {
  const cutUp = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return cut(child, phrases);
    if ('children' in child) {
      const name = nodeName(child);
      // A glossary term is looked up by its plain text.
      if (!LEAVE.has(name) && name !== 'Term') walk(child as Element, phrases || PHRASED.test(name));
    }
    return [child];
  });
  parent.children = withClosings(cutUp);
}

/** A term is a button, which browsers take for a picture: a line could begin with the 、 behind it. Both are kept together. */
function withClosings(children: RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  for (const child of children) {
    const term = kept.at(-1);
    const closing = child.type === 'text' ? CLOSING.exec(child.value)?.[0] : undefined;
    if (!closing || child.type !== 'text' || !term || !('name' in term) || term.name !== 'Term') {
      kept.push(child);
      continue;
    }
    kept[kept.length - 1] = whole(term as unknown as ElementContent, { type: 'text', value: closing });
    kept.push({ ...child, value: child.value.slice(closing.length) });
  }
  return kept;
}

const whole = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['nb'] },
  children,
});

function cut(node: Text, phrases: boolean): ElementContent[] {
  return pieces(node.value, phrases).flatMap(({ text, keep, breakAfter }): ElementContent[] => [
    keep ? whole({ type: 'text', value: text }) : { type: 'text', value: text },
    ...(breakAfter ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
  ]);
}
