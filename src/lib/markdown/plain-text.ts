import type { Nodes } from 'mdast';

/** The text of a Markdown node without markup; text inside nodes to `leave` does not count. */
export function plainText(node: Nodes, leave: (node: Nodes) => boolean = () => false): string {
  if (leave(node)) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child, leave)).join('') : '';
}
