import type { Audit } from './audit.ts';
import { internalTarget } from './site.ts';

/** Every link, picture and anchor of this site leads to something that was built. */
export const links: Audit = ({ pages, files, base }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set([...page.document.querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  return pages.flatMap((page) =>
    [...page.document.querySelectorAll('a[href], link[href], img[src], script[src], form[action]')].flatMap(
      (element) => {
        const link =
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
        const target = internalTarget(link, page, base);
        if (!target) return [];
        const known = byPath.has(target.path) || files.has(target.path);
        const anchor = decodeURIComponent(target.fragment);
        if (known && (anchor === '' || ids.get(target.path)?.has(anchor))) return [];
        return [
          {
            file: page.file,
            what: known
              ? `リンク「${link}」の行き先に、#${anchor} がありません。`
              : `リンク「${link}」の行き先がありません。`,
            mend: 'リンク先のつづりか、行き先のページの見出しを確かめてください。',
          },
        ];
      },
    ),
  );
};
