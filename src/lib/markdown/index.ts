import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { remarkJoinLines } from './join-lines.ts';
import { rehypeJapanese } from './rehype-japanese.ts';
import { rehypeLinks } from './rehype-links.ts';

/**
 * How Markdown becomes HTML here, for .md and .mdx alike. Astro's default processor prints literal `**` beside
 * Japanese punctuation (bruits/satteri#85), so this one is unified with remark-cjk-friendly.
 */
export const markdownProcessor = ({ base }: { base: string }) =>
  unified({
    smartypants: false,
    remarkPlugins: [remarkCjkFriendly, remarkJoinLines],
    rehypePlugins: [rehypeJapanese, rehypeLinks(base)],
    remarkRehype: {
      footnoteLabel: '脚注',
      footnoteBackLabel: (index: number) => `本文の注${index + 1}へ戻る`,
    },
  });
