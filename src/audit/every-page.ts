import type { Audit } from './audit.ts';

/** Nothing is lost in silence: every text that is out has its page, and every page was announced by what made it. */
export const everyPage: Audit = {
  id: 'every-page',
  site: ({ pages }, { expected, templateOf }) => {
    const built = new Set(pages.map(({ path }) => path));
    return [
      ...expected
        .filter((path) => !built.has(path))
        .map((path) => ({
          path,
          what: `ページ ${path} ができていません。`,
          mend: '作り手に知らせてください。書かれたものが、できあがりから落ちています。',
        })),
      ...pages
        .filter(({ path }) => templateOf(path) === undefined)
        .map(({ path }) => ({
          path,
          what: `ページ ${path} が、ページの一覧（manifest）にありません。`,
          mend: '作り手に知らせてください（src/pages/manifest.json.ts）。',
        })),
    ];
  },
};
