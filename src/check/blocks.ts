import type { Nodes } from 'mdast';
import type { TextSource } from '../content/texts.ts';
import { plainText } from '../lib/markdown/plain-text.ts';
import { inBody, inFrontMatter } from './rule.ts';

/** A paragraph, heading or table cell of a page, as plain text. */
export interface Block {
  type: 'paragraph' | 'heading' | 'tableCell';
  text: string;
  node: Nodes;
  place: ReturnType<typeof inBody>;
}

/** The blocks of a page in reading order, without those in nodes to `leave`; empty when its body could not be read. */
export function blocksOf(page: TextSource, leave: (node: Nodes) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes): void => {
    if (leave(node)) return;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (node.position)
        blocks.push({
          type: node.type,
          text: plainText(node),
          node,
          place: inBody(page, node.position.start),
        });
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  if (page.tree) walk(page.tree);
  return blocks;
}

/** Fields that no reader sees as prose. */
const NO_PROSE = new Set(['toneExceptions', 'tone', 'sources', 'reviewer', 'fiscalYear']);

/** The Japanese sentences of the front matter (title, lead, questions …), each with its place. */
export function frontProse(page: TextSource): { text: string; place: ReturnType<typeof inFrontMatter> }[] {
  const walk = (value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] => {
    if (typeof value === 'string')
      return /[ぁ-んァ-ヶ一-鿿]/.test(value) && !value.startsWith('/') ? [{ text: value, path }] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) =>
      NO_PROSE.has(key) ? [] : walk(child, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return page.data
    ? walk(page.data, []).map(({ text, path }) => ({ text, place: inFrontMatter(page, ...path) }))
    : [];
}
