import type { Audit } from './audit.ts';

/** From how many pages lost at once, and from which share of all, it looks like an accident. */
const LOST = { pages: 5, share: 1 / 3 };

/** A folder that was deleted or moved by accident is not published. Ordinary work, a page here and there, is never questioned. */
export const fewerPages: Audit = {
  id: 'fewer-pages',
  site: ({ pages }, { published = 0 }) => {
    const lost = published - pages.length;
    if (lost < LOST.pages || lost <= published * LOST.share) return [];
    return [
      {
        what: `ページが${pages.length}しかありません。いま公開しているものは${published}ページで、${lost}ページ減ります。`,
        mend: 'フォルダーを消したり動かしたりしていないか、確かめてください。減らすつもりなら npm run build -- --fewer-pages で作れます。',
      },
    ];
  },
};
