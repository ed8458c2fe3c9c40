import type { Issue } from './schema.ts';

/** schema.org PublicationIssue; undefined for a sample, which is no issue. Used on a live site only. */
export function issueJsonLd(
  {
    number,
    issuedOn,
    title,
    summary,
    sample,
  }: Pick<Issue, 'number' | 'issuedOn' | 'title' | 'summary' | 'sample'>,
  url: string,
  periodical: { name: string; publisher: string },
): object | undefined {
  if (sample || number === null || issuedOn === null) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    issueNumber: number,
    datePublished: issuedOn,
    name: title,
    description: summary,
    url,
    inLanguage: 'ja',
    isPartOf: {
      '@type': 'Periodical',
      name: periodical.name,
      publisher: { '@type': 'GovernmentOrganization', name: periodical.publisher },
    },
  };
}
