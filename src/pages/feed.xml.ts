import type { APIRoute } from 'astro';
import { atom } from '../features/newsletter/feed.ts';
import { entryOf } from '../features/newsletter/feed-entry.ts';
import { newestFirst } from '../features/newsletter/issues.ts';
import { issues } from '../features/newsletter/read.ts';
import { withBase } from '../lib/href.ts';
import { outlineAt } from '../page/read.ts';
import { site } from '../registry/read.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const absolute = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), origin).href;
  const { newsletter, name, city } = await site();
  const feed = atom({
    title: `${newsletter}（${name}）`,
    self: absolute('/feed.xml'),
    url: absolute('/ouchi/'),
    author: city,
    entries: await Promise.all(
      newestFirst(await issues()).map(async ({ id, data }) =>
        entryOf(data, absolute(id), (await outlineAt(id)).articles),
      ),
    ),
  });
  return new Response(feed);
};
