import type { Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isInternal, withBase } from '../href.ts';
import { nodeName } from './node-name.ts';

/** What is one link as a whole. */
const LINK = /^(a|Row|Door)$/;

/**
 * Internal Markdown links and pictures get the base path, like every link made by a component. A number inside a link is told so
 * (`inLink`): links do not stand in links.
 */
export function rehypeLinks(base: string) {
  return () =>
    (tree: Root): void => {
      visit(tree, 'element', ({ properties }) => {
        const { href } = properties;
        if (typeof href === 'string' && isInternal(href)) properties.href = withBase(href, base);
      });
      visitParents(tree, isTel, (tel, ancestors) => {
        if (ancestors.some((outer) => LINK.test(nodeName(outer))))
          tel.attributes.push({ type: 'mdxJsxAttribute', name: 'inLink', value: null });
      });
    };
}

const isTel = (node: unknown): node is MdxJsxTextElementHast => nodeName(node as Root) === 'Tel';
