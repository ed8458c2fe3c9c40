import type { Nodes } from 'mdast';
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

/** The text of a node without markup; `leave` names nodes whose text does not count. */
export function plainText(node: Nodes, leave: (node: Nodes) => boolean = () => false): string {
  if (leave(node)) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child, leave)).join('') : '';
}
