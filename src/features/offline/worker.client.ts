import { type CacheKind, cacheName, match, readState, writeState } from './kept.ts';
import { LIST_FILE, NEWS_FILE, type News, type OfflineList, type SetName } from './list.ts';
import { assetsIn, pageAddress, roleOf, withNotice } from './requests.ts';
import type { Fetching, WorkerScope } from './worker-scope.ts';

/**
 * The service worker: what was opened opens again without a network. A page that reaches the network is always today's.
 *
 * It takes over at once, open pages included. That is harmless: it hands a page nothing that depends on its own version. Assets are
 * asked for by names that change with their bytes, and those of the version before stay (`dropAssets`), so that a page that is open
 * during an update finds what it was made with.
 */
const scope = self as unknown as WorkerScope;
const address = scope.registration.scope;
const base = new URL(address).pathname;

/** So long a page that was kept waits for the network, in milliseconds. */
const PATIENCE = 3000;

scope.addEventListener('install', (event) => event.waitUntil(keepFirst().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(begin()));
scope.addEventListener('online', () => quietly(hearNews()));
scope.addEventListener('fetch', (event) => {
  const role = roleOf(event.request, address);
  // Pages that are fetched ahead are answered too: left to the browser, they would be asked for a second time (measured).
  if (role) event.respondWith(ANSWERS[role](event));
});

const ANSWERS = { page: answerPage, file: answerFile, asset: answerAsset, part: answerPart };

async function begin(): Promise<void> {
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
  // Pages that were opened before the worker was there.
  const open = await scope.clients.matchAll({ type: 'window' });
  await quietly(Promise.all(open.map(({ url }) => keepWhole(pageAddress(url)))));
  await quietly(hearNews());
}

/** The pages of most need, with what they load. */
const keepFirst = () => Promise.all(scope.first.map((path) => keepWhole(new URL(path, address).href)));

async function keepWhole(url: string): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const html = response.clone();
  await keepPage(url, response);
  await keepAssets(await html.text());
}

async function keepAssets(text: string): Promise<void> {
  for (const path of assetsIn(text, base)) {
    const url = new URL(path, address).href;
    if (await match(base, 'assets', url)) continue;
    const response = await fetch(url);
    await keep('assets', url, response.clone());
    if (path.endsWith('.js')) await keepAssets(await response.text());
  }
}

async function keep(kind: CacheKind, url: string, response: Response): Promise<void> {
  if (response.status === 200) await (await caches.open(cacheName(base, kind))).put(url, response);
}

/** A page that is gone is not shown from memory. */
async function keepPage(url: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410)
    await (await caches.open(cacheName(base, 'pages'))).delete(url);
  else if (!response.redirected) await keep('pages', url, response);
}

async function answerPage(event: Fetching): Promise<Response> {
  const url = pageAddress(event.request.url);
  const network = fromNetwork(event);
  // First of those that wait for the answer, so that it is copied before it is read.
  event.waitUntil(
    quietly(network.then((response) => Promise.all([keepPage(url, response.clone()), hearNews()]))),
  );
  const inTime = await Promise.race([
    network.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
  if (inTime && inTime.status < 500) return inTime;
  return (await keptPage(url)) ?? inTime ?? network.catch(offlinePage);
}

const fromNetwork = async ({ preloadResponse, request }: Fetching): Promise<Response> =>
  (await preloadResponse) ?? fetch(request);

async function keptPage(url: string, status = 200): Promise<Response | undefined> {
  const copy = (await match(base, 'pages', url)) ?? (await inSet('site', url));
  if (!copy) return undefined;
  const news = await readState(base, 'news');
  const html = await copy.text();
  return new Response(news ? withNotice(html, news.notice) : html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

const offlinePage = async (): Promise<Response> =>
  (await keptPage(new URL(scope.first[0], address).href, 503)) ?? Response.error();

async function inSet(name: SetName, url: string): Promise<Response | undefined> {
  const set = await readState(base, name);
  return set && match(base, `${name} ${set.version}`, url);
}

async function answerFile(event: Fetching): Promise<Response> {
  const { url } = event.request;
  try {
    return await fromNetwork(event);
  } catch {
    return (await inSet('sheets', url)) ?? (await inSet('site', url)) ?? offlinePage();
  }
}

async function answerAsset(event: Fetching): Promise<Response> {
  const { request } = event;
  const kept = (await match(base, 'assets', request.url)) ?? (await inSet('site', request.url));
  return kept ?? fetchAndKeep(event, 'assets');
}

async function answerPart(event: Fetching): Promise<Response> {
  const { url } = event.request;
  try {
    return await fetchAndKeep(event, 'parts');
  } catch {
    // The index of the search is of one version where a set is kept.
    return (await inSet('site', url)) ?? (await match(base, 'parts', url)) ?? Response.error();
  }
}

async function fetchAndKeep(event: Fetching, kind: CacheKind): Promise<Response> {
  const response = await fetch(event.request);
  event.waitUntil(quietly(keep(kind, event.request.url, response.clone())));
  return response;
}

/** At every contact: a 訂正 reaches what was kept, and leaves it again; the pages of most need are those of the version of now. */
async function hearNews(): Promise<void> {
  const response = await fetch(base + NEWS_FILE, { cache: 'no-cache' });
  if (!response.ok) return;
  const news = (await response.json()) as News;
  const version = (await readState(base, 'news'))?.version ?? news.version;
  await writeState(base, 'news', { ...news, version });
  if (version === news.version) return;
  await keepFirst();
  await dropAssets();
  await writeState(base, 'news', news);
}

/** Assets stay for one version longer than they are needed: a page of that version may still be open. */
async function dropAssets(): Promise<void> {
  const { site } = (await (await fetch(base + LIST_FILE, { cache: 'no-cache' })).json()) as OfflineList;
  const needed = new Set(site.files.map(({ path }) => address + path));
  const before = (await readState(base, 'unneeded')) ?? [];
  const assets = await caches.open(cacheName(base, 'assets'));
  const unneeded = (await assets.keys()).map(({ url }) => url).filter((url) => !needed.has(url));
  for (const url of unneeded) if (before.includes(url)) await assets.delete(url);
  await writeState(base, 'unneeded', unneeded);
}

/** Without a network, or without room, there is nothing to keep; the reader has the answer already. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {});
}
