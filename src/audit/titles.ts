import type { Audit } from './audit.ts';

/** Every page has its own title and its own description of itself. */
export const titles: Audit = ({ pages }) => {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const title = page.document.querySelector('title')?.textContent?.trim() ?? '';
    const twin = seen.get(title);
    seen.set(title, page.file);
    const mend = 'front matter の title を、ほかのページとちがう言葉にしてください。';
    if (title === '') return [{ file: page.file, what: '題名（title）がありません。', mend }];
    return twin ? [{ file: page.file, what: `題名「${title}」が ${twin} と同じです。`, mend }] : [];
  });
};
