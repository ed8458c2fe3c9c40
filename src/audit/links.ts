import { questionOf } from '../features/search/question.ts';
import type { Audit, SiteFinding } from './audit.ts';

/** Every link, picture and anchor of this site leads to something that was built. */
export const links: Audit = {
  id: 'links',
  site: ({ pages, files }) => {
    const ids = new Map(pages.map((page) => [page.path, page.ids]));
    return pages.flatMap((page) =>
      page.links.flatMap(({ link, path, fragment }): SiteFinding[] => {
        const known = ids.has(path) || files.has(path);
        const anchor = decodeURIComponent(fragment);
        const asks = questionOf({ hash: `#${fragment}`, search: '' }) !== undefined;
        if (known && (anchor === '' || asks || ids.get(path)?.has(anchor))) return [];
        return [
          {
            path: page.path,
            what: known
              ? `リンク「${link}」の行き先に、#${anchor} がありません。`
              : `リンク「${link}」の行き先がありません。`,
            mend: 'リンク先のつづりか、行き先のページの見出しを確かめてください。',
            needle: (path === page.path ? '' : path) + (anchor && `#${anchor}`),
          },
        ];
      }),
    );
  },
};
