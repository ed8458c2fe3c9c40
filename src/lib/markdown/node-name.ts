import type { Nodes } from 'hast';

/** The name of an element or of a component; empty for everything else. */
export const nodeName = (node: Nodes): string =>
  'tagName' in node ? node.tagName : 'name' in node ? String(node.name) : '';
