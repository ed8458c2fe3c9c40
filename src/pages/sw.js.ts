import type { APIRoute } from 'astro';
import { OFFLINE_PAGE } from '../features/offline/page.ts';
import code from '../features/offline/worker.client.ts?script-text';
import { href } from '../lib/href.ts';
import { FIRST_KEPT } from '../page/frame.ts';

/**
 * The service worker, with the addresses it keeps from the beginning (`WorkerScope.first`). Its scope is the folder it lies in: the
 * base.
 */
export const GET: APIRoute = () =>
  new Response(`self.first=${JSON.stringify([OFFLINE_PAGE.path, ...FIRST_KEPT].map(href))};${code}`, {
    headers: { 'content-type': 'text/javascript' },
  });
