/** What a landing page needs to know of another page. */
export interface Candidate {
  url: string;
  kind: string;
  audiences?: readonly string[] | undefined;
  order: number;
}

/**
 * Pages that join a landing page by their own front matter: they name its readers, and none of its questions leads to
 * them already. By folder, then in their order.
 */
export function joining<Page extends Candidate>(
  pages: readonly Page[],
  audience: string,
  questions: readonly { to: string }[],
): Page[] {
  const asked = new Set(questions.map(({ to }) => to.split('#')[0]));
  const folder = ({ url }: Page) => url.split('/')[1] ?? '';
  return pages
    .filter(({ kind, audiences, url }) => kind === 'page' && audiences?.includes(audience) && !asked.has(url))
    .toSorted(
      (a, b) => folder(a).localeCompare(folder(b)) || a.order - b.order || a.url.localeCompare(b.url),
    );
}
