import type { APIRoute } from 'astro';
import { atom } from '../features/newsletter/feed.ts';
import { entryOf } from '../features/newsletter/feed-entry.ts';
import { newestFirst } from '../features/newsletter/issues.ts';
import { issues } from '../features/newsletter/read.ts';
import { published } from '../lib/href.ts';
import { outlineAt } from '../page/read.ts';
import { site } from '../registry/read.ts';

export const GET: APIRoute = async () => {
  const { newsletter, name, city } = await site();
  const feed = atom({
    title: `${newsletter}（${name}）`,
    self: published('/feed.xml'),
    url: published('/ouchi/'),
    author: city,
    entries: await Promise.all(
      newestFirst(await issues()).map(async ({ id, data }) =>
        entryOf(data, published(id), (await outlineAt(id)).articles),
      ),
    ),
  });
  return new Response(feed);
};
