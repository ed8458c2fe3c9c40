import { depth, LISTED_DEPTH } from '../../lib/page-url.ts';

/** A page as the index by topic shows it. */
export interface TopicPage {
  url: string;
  title: string;
  label: string;
  lead: string;
  order: number;
}

/** Pages of one folder under the title of its first page; single pages come last, under 「そのほか」. */
export interface Topic {
  name: string;
  pages: TopicPage[];
}

/** The index by topic: how a reader finds a page without any script. */
export function topicsOf(pages: readonly TopicPage[]): Topic[] {
  const byFolder = Map.groupBy(
    pages.filter(({ url }) => url !== '/' && depth(url) <= LISTED_DEPTH),
    ({ url }) => url.split('/')[1] ?? '',
  );
  const topics: (Topic & { order: number })[] = [];
  const others: TopicPage[] = [];
  for (const [folder, group] of byFolder) {
    const sorted = group.toSorted(
      (a, b) => Number(b.url === `/${folder}/`) - Number(a.url === `/${folder}/`) || a.order - b.order,
    );
    const [first] = sorted;
    if (group.length === 1 || !first) others.push(...group);
    else topics.push({ name: first.label, pages: sorted, order: first.order });
  }
  return [
    ...topics.toSorted((a, b) => a.order - b.order || b.pages.length - a.pages.length),
    ...(others.length > 0 ? [{ name: 'そのほか', pages: others }] : []),
  ].map(({ name, pages }) => ({ name, pages }));
}
