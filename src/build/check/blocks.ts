import type { Nodes } from 'mdast';
import { plainText } from '../../lib/markdown/plain-text.ts';
import type { PageSource } from '../content/read.ts';
import { inBody } from './rule.ts';

/** A paragraph, heading or table cell of a page, as plain text. */
export interface Block {
  type: 'paragraph' | 'heading' | 'tableCell';
  text: string;
  node: Nodes;
  place: ReturnType<typeof inBody>;
}

/** The blocks of a page in reading order, without those in nodes to `leave`; empty when its body could not be read. */
export function blocksOf(page: PageSource, leave: (node: Nodes) => boolean = () => false): Block[] {
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
