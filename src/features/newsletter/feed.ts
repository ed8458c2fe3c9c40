/** An issue as the feed tells it. Days are of Japan; addresses are absolute. */
export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  /** The day it came out; the day of the last change for a sample. */
  published: string;
  /** The day of the last change: text, correction or withdrawal. */
  updated: string;
  articles: string[];
}

export interface Feed {
  title: string;
  /** Address of the feed itself. */
  self: string;
  /** Address of the archive. */
  url: string;
  author: string;
  entries: FeedEntry[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const midnight = (day: string) => `${day}T00:00:00+09:00`;

/** An Atom feed (RFC 4287). Bytes depend on the entries alone. */
export function atom({ title, self, url, author, entries }: Feed): string {
  const latest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<title>${xml(title)}</title>`,
    `<id>${xml(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `<author><name>${xml(author)}</name></author>`,
    `<updated>${midnight(latest)}</updated>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      `<title>${xml(entry.title)}</title>`,
      `<id>${xml(entry.url)}</id>`,
      `<link rel="alternate" type="text/html" href="${xml(entry.url)}"/>`,
      `<published>${midnight(entry.published)}</published>`,
      `<updated>${midnight(entry.updated)}</updated>`,
      `<summary>${xml([entry.summary, ...entry.articles.map((article) => `・${article}`)].join('\n'))}</summary>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}
