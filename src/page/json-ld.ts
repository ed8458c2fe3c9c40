import type { NavLink } from '../ui/layout/model.ts';

/** What JSON-LD says of a page. Never more than has been signed (content-rules.md, Freshness). */
export interface PageFacts {
  url: string;
  title: string;
  description: string;
  /** Undefined for what was not written on one day. */
  updated: string | undefined;
  siteName: string;
  /** Name of the municipality: only on a live site. */
  publisher: string | undefined;
  /** Role and day of the review: only when signed and live. */
  review: { role: string; day: string } | undefined;
}

export function webPage(page: PageFacts): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page.url,
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: 'ja',
    ...(page.updated && { dateModified: page.updated }),
    isPartOf: { '@type': 'WebSite', name: page.siteName },
    ...(page.publisher && { publisher: { '@type': 'GovernmentOrganization', name: page.publisher } }),
    ...(page.review && {
      reviewedBy: { '@type': 'Organization', name: page.review.role },
      lastReviewed: page.review.day,
    }),
  };
}

/** `crumbs` from the home page to the page itself; `absolute` makes a full address. */
export function breadcrumbList(crumbs: readonly NavLink[], absolute: (path: string) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: absolute(href),
    })),
  };
}
