import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isInternal, withBase } from '../href.ts';

/** Internal Markdown links and pictures get the base path, like every link made by a component. */
export function rehypeLinks(base: string) {
  return () =>
    (tree: Root): void =>
      visit(tree, 'element', ({ properties }) => {
        const { href } = properties;
        if (typeof href === 'string' && isInternal(href)) properties.href = withBase(href, base);
      });
}
