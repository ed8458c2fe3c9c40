import type { Audit, SiteFinding } from './audit.ts';

/** Every page has a title, and better its own (two events of two years may share one). */
export const titles: Audit = {
  id: 'titles',
  site: ({ pages }) => {
    const seen = new Map<string, string>();
    return pages.flatMap(({ path, title }): SiteFinding[] => {
      const twin = seen.get(title);
      seen.set(title, path);
      const mend = 'front matter の title を、ほかのページとちがう言葉にしてください。';
      const needle = 'title:';
      if (title === '') return [{ path, what: '題名（title）がありません。', mend, needle }];
      const what = `題名「${title}」が ${twin} と同じです。`;
      return twin ? [{ path, severity: 'warning', what, mend, needle }] : [];
    });
  },
};
