import {
  COLLECTIONS,
  type Publication,
  RECORD_COLLECTIONS,
  type RecordCollection,
  type TextCollection,
} from '../content/collections.ts';
import { textCollectionOf } from '../content/files.ts';
import { type Content, isOutIn, recordsIn } from '../content/read.ts';
import { recordKey, recordOf, yamlOf } from '../content/rows.ts';
import { textOf } from '../content/text.ts';
import { ancestors, pageUrl } from '../lib/page-url.ts';
import type { Problem } from '../lib/problem.ts';
import type { z } from '../lib/schema.ts';
import type { TextData } from '../page/schema.ts';

/** A file of the content folder as it was, and is no more. */
export interface GoneFile {
  /** Inside the content folder: `pages/zaitaku/hiyou.mdx`. */
  path: string;
  text: string;
}

/**
 * A page that was published and is no more leads to another: its address stands on paper, in QR codes and among the favourites of
 * people. No rule of `RULES`: what was published is not in the content.
 */
export function goneAddresses(files: readonly GoneFile[], content: Content, today: string): Problem[] {
  const { site, siteSource, dir, texts } = content;
  if (!site || !siteSource) return [];
  // Samples come and go.
  const publication = { today, live: true };
  const records = recordsIn(content, publication);
  const here = new Set([
    ...texts.map(({ url }) => url),
    ...[...records.out, ...records.kept].map(({ url }) => url),
    ...(site.redirects ?? []).map(({ from }) => from),
  ]);
  return files.flatMap((file): Problem[] => {
    const page = published(file, publication);
    if (!page || here.has(page.url)) return [];
    // Its new address, where it kept its title; else the page above it.
    const to =
      texts.find(({ data }) => data?.title === page.title)?.url ??
      ancestors(page.url).findLast((url) => texts.some((text) => text.url === url)) ??
      '/';
    return [
      {
        rule: 'gone',
        file: `${dir}/site.yaml`,
        ...siteSource.locate(['redirects']),
        severity: 'warning',
        what: `公開していたページ「${page.title}」（${page.url}）が、なくなります。紙のQRコードやお気に入りから来た人が、行き止まりになります。`,
        mend: `site.yaml の redirects に「- { from: ${page.url}, to: ${to} }」のような行を足してください。消すのがまちがいなら、${file.path} を戻してください。`,
      },
    ];
  });
}

/** The page of a file, if it was out. */
function published(
  { path, text }: GoneFile,
  publication: Publication,
): { url: string; title: string } | undefined {
  const collection = textCollectionOf(path);
  if (collection && path.endsWith('.mdx')) {
    const { folder, at, schema } = COLLECTIONS[collection] as TextCollection<z.ZodType<TextData>>;
    const url = at + pageUrl(path.slice(folder.length + 1));
    const page = textOf({ collection, file: path, url }, text, schema, []);
    return page.data && isOutIn(page, publication) ? { url, title: page.data.title } : undefined;
  }
  const name = RECORD_COLLECTIONS.find((one) => path.startsWith(`${COLLECTIONS[one].folder}/`));
  if (!name || !path.endsWith('.yaml')) return undefined;
  const { folder, at, schema, isOut } = COLLECTIONS[name] as RecordCollection;
  const data = recordOf(path, yamlOf(path, text, []), schema, [])?.data as { name?: string } | undefined;
  return data && isOut(data as never, publication)
    ? { url: `${at}/${recordKey(path.slice(folder.length + 1))}/`, title: data.name ?? '' }
    : undefined;
}
