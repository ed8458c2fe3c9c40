import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_FILE, NEWS_FILE, type News, type OfflineList } from '../../src/features/offline/list.ts';
import { OFFLINE_PAGE } from '../../src/features/offline/page.ts';
import { writeOfflineList } from '../../src/pipeline/offline-list.ts';
import { serveSite } from '../../src/pipeline/serve.ts';
import { FIXTURE_BASE, FIXTURE_DIST } from '../fixtures/small-city.ts';
import { allPaths, test as base, expect, type Page, quick } from './site.ts';

/** A host of the test's own, that can be stopped, come back with another version, and drop the line. */
class Host {
  url = '';
  /** What it was asked for, without the base. */
  asked: string[] = [];
  /** After so many files of a download the line drops. */
  cutAfter = Infinity;
  private stopServer = () => {};

  async start(dist: string): Promise<void> {
    const port = this.url === '' ? 0 : Number(new URL(this.url).port);
    const { url, server } = await serveSite(dist, FIXTURE_BASE, port);
    this.url = url;
    server.prependListener('request', ({ url = '', socket }) => {
      const path = url.slice(FIXTURE_BASE.length);
      if (this.asked.length >= this.cutAfter) socket.destroy();
      else this.asked.push(path);
    });
    this.stopServer = () => {
      server.close();
      server.closeAllConnections();
    };
  }
  stop = () => this.stopServer();
  async become(dist: string): Promise<void> {
    this.stop();
    await this.start(dist);
    this.asked = [];
  }
  at = (path: string) => new URL(path.slice(1), this.url).href;
}

const test = base.extend<{ host: Host }>({
  host: async ({ context: _ }, use) => {
    const host = new Host();
    await host.start(FIXTURE_DIST);
    await use(host);
    host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

/** A copy of the site, changed. Pages and assets may change; the list is made anew. */
async function otherVersion(change: (dist: string) => void): Promise<string> {
  const dist = mkdtempSync('.tmp/version-');
  made.push(dist);
  cpSync(FIXTURE_DIST, dist, { recursive: true });
  change(dist);
  await writeOfflineList(dist);
  return dist;
}
/** Of this worker: another one may be serving its own. */
const made: string[] = [];
test.afterAll(() => {
  for (const dist of made.splice(0)) rmSync(dist, { recursive: true, force: true });
});
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

/** Opens a page and waits until it is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    const url = location.origin + location.pathname;
    return navigator.serviceWorker.controller !== null && (await caches.match(url)) !== undefined;
  });
}

const list = (dist = FIXTURE_DIST) => JSON.parse(readFileSync(join(dist, LIST_FILE), 'utf8')) as OfflineList;
const said = (page: Page) => page.locator('keep-site [role=status]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function keepAll(page: Page, host: Host): Promise<void> {
  await visit(page, host.at('/shiryo/'));
  await press(page, 'この端末にぜんぶ保存');
  await expect(said(page)).toContainText('保存しました');
}

test('without a network, pages that were opened open again, what was searched for aside', async ({
  page,
  host,
}) => {
  await visit(page, host.at('/zaitaku/'));
  await visit(page, host.at('/sagasu/?q=%E5%8C%BB'));
  host.stop();
  expect((await page.goto(host.at('/zaitaku/')))?.status()).toBe(200);
  await expect(page.locator('h1')).not.toHaveText(OFFLINE_PAGE.title);
  await page.goto(host.at('/sagasu/'));
  await expect(page.locator('h1')).toHaveText('さがす');
  const kept = await page.evaluate(async () =>
    (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => url),
  );
  expect(kept.filter((url) => url.includes('?'))).toEqual([]);
});

test('a page that was never opened: what happened, both messages, and the pages of most need, which open', async ({
  page,
  host,
}) => {
  await visit(page, host.at('/zaitaku/'));
  host.stop();
  expect((await page.goto(host.at('/suuji/')))?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText(OFFLINE_PAGE.title);
  await expect(page.locator('[data-emergency] .tie li')).toHaveCount(3);
  for (const path of ['/kyukyu/', '/soudan/', '/kyukyu/card/memo/']) {
    await page.goto(host.at('/suuji/'));
    await page.locator(`main .rows a[href="${new URL(host.at(path)).pathname}"]`).click();
    await expect(page).toHaveURL(host.at(path));
    await expect(page.locator('h1')).not.toHaveText(OFFLINE_PAGE.title);
  }
});

test('with a network a page is today’s, although it was kept', async ({ page, host }) => {
  await visit(page, host.at('/zaitaku/'));
  const title = await page.title();
  await host.become(await otherVersion((dist) => edit(join(dist, 'zaitaku/index.html'), title, '今日の題')));
  await page.goto(host.at('/zaitaku/'));
  expect(await page.title()).toBe('今日の題');
});

test('everything is kept: every page, the search and the sheets without a network', async ({
  page,
  host,
}) => {
  test.slow();
  await keepAll(page, host);
  await press(page, '紙（PDF）も保存');
  await expect(said(page)).toContainText('紙（PDF）が開きます');
  host.stop();
  const paths = quick ? allPaths().slice(0, 12) : allPaths();
  for (const path of paths.filter((path) => path !== '/404.html' && path !== OFFLINE_PAGE.path)) {
    expect((await page.goto(host.at(path)))?.status(), path).toBe(200);
    await expect(page.locator('h1').first(), path).not.toHaveText(OFFLINE_PAGE.title);
  }
  await page.goto(host.at('/sagasu/?q=かかりつけ医'));
  await expect(page.locator('[data-search-results][data-search-state="done"]')).toBeAttached();
  expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
  const [sheet] = list().sheets.files;
  const paper = await page.goto(host.at(`/${sheet?.path}`));
  expect(paper?.headers()['content-type']).toBe('application/pdf');
  // What stands there without a network says so.
  await page.goto(host.at('/shiryo/'));
  await expect(page.locator('[data-said=site]')).toContainText('電波がない');
  await expect(page.locator('[data-keep=site]')).toBeHidden();
});

test('a download that is cut says so and goes on later, without fetching again what has arrived', async ({
  page,
  host,
}) => {
  await visit(page, host.at('/shiryo/'));
  await expect(page.getByRole('button', { name: 'この端末にぜんぶ保存' })).toBeVisible();
  const { files } = list().site;
  host.asked = [];
  host.cutAfter = Math.round(files.length * 0.6);
  await press(page, 'この端末にぜんぶ保存');
  await expect(said(page)).toContainText('電波が切れて、途中で止まりました');
  // What it says can be pressed is there.
  await expect(page.getByRole('button', { name: 'つづきを保存' })).toBeEnabled();
  const first = host.asked.filter((path) => files.some((file) => file.path === path));
  expect(first.length).toBeGreaterThan(files.length / 2);
  await page.reload().catch(() => {});
  host.cutAfter = Infinity;
  host.asked = [];
  await page.goto(host.at('/shiryo/'));
  await expect(page.locator('[data-said=site]')).toContainText('保存の途中です');
  host.asked = [];
  await press(page, 'つづきを保存');
  await expect(said(page)).toContainText('保存しました');
  const second = host.asked.filter((path) => path !== LIST_FILE);
  expect(second.length + first.length).toBeLessThanOrEqual(files.length + 4);
  expect(second.filter((path) => first.slice(0, -4).includes(path))).toEqual([]);
});

test('an update fetches what changed; until it is whole the old version is in use; a page that is open goes on', async ({
  page,
  host,
}) => {
  await keepAll(page, host);
  const open = await page.context().newPage();
  await visit(open, host.at('/iryokikan/'));
  const [asset = ''] = globSync('_astro/FacilityList*.js', { cwd: FIXTURE_DIST });
  const renamed = asset.replace(/\.[^.]+\.js$/, '.NEWNAME0.js');
  const title = await open.title();
  const next = await otherVersion((dist) => {
    renameSync(join(dist, asset), join(dist, renamed));
    edit(join(dist, 'iryokikan/index.html'), asset, renamed);
    edit(join(dist, 'iryokikan/index.html'), title, '新しい題');
  });
  await host.become(next);
  await page.reload();
  await expect(page.locator('[data-said=site]')).toContainText('新しい版があります');
  const fetched = () =>
    host.asked.filter((path) => path.startsWith('iryokikan/') || path.startsWith('_astro/'));

  host.asked = [];
  host.cutAfter = 1;
  await press(page, '保存しなおす');
  await expect(said(page)).toContainText('前に保存した版は、そのまま使えます');
  host.stop();
  await page.goto(host.at('/iryokikan/'));
  expect(await page.title()).toBe(title);

  host.cutAfter = Infinity;
  await host.start(next);
  await page.goto(host.at('/shiryo/'));
  await expect(page.getByRole('button', { name: 'つづきを保存' })).toBeVisible();
  await press(page, 'つづきを保存');
  await expect(said(page)).toContainText('保存しました');
  expect([...new Set(fetched())].toSorted()).toEqual([renamed, 'iryokikan/'].toSorted());
  host.stop();
  expect(await open.evaluate(async (url) => (await fetch(url)).status, host.at(`/${asset}`))).toBe(200);
  await page.goto(host.at('/iryokikan/'));
  expect(await page.title()).toBe('新しい題');
});

test('a device that is full says so, and keeps what it has', async ({ page, host }) => {
  await page.addInitScript(() => {
    let room = 20;
    const { put } = Cache.prototype;
    Cache.prototype.put = function (...args) {
      if (room-- <= 0) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await visit(page, host.at('/shiryo/'));
  await press(page, 'この端末にぜんぶ保存');
  await expect(said(page)).toContainText('空きが足りず');
  await expect(said(page)).toContainText(`${list().site.files.length}個のうち20個は届いていて、消えません`);
  await expect(page.locator('[data-keep=site]')).toHaveText('つづきを保存');
});

test('where there is not room enough, nothing is begun', async ({ page, host }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 1_000_000, usage: 900_000 });
  });
  await visit(page, host.at('/shiryo/'));
  await expect(page.getByRole('button', { name: 'この端末にぜんぶ保存' })).toBeVisible();
  host.asked = [];
  await press(page, 'この端末にぜんぶ保存');
  await expect(said(page)).toContainText('空きが足りず');
  expect(host.asked.filter((path) => path.endsWith('/') && path !== 'shiryo/')).toEqual([]);
});

test('a 訂正 reaches pages that were kept before, at the next contact; withdrawn, it leaves them', async ({
  page,
  host,
}) => {
  const notice = '<section class="erratum"><p>訂正: 番号が変わりました。</p></section>';
  const says = async (notice: string, name: string) => {
    const dist = await otherVersion((dist) =>
      edit(join(dist, 'suuji/index.html'), '<h1', `<h1 title="${name}"`),
    );
    const file = join(dist, NEWS_FILE);
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as News), notice }));
    return dist;
  };
  await visit(page, host.at('/zaitaku/'));
  await keepAll(page, host);

  await host.become(await says(notice, 'a'));
  await contact(page, host, notice);
  host.stop();
  for (const path of ['/zaitaku/', '/iryokikan/', '/kyukyu/card/memo/']) {
    await page.goto(host.at(path));
    await expect(page.locator('header + .erratum'), path).toHaveText('訂正: 番号が変わりました。');
  }

  await host.start(await says('', 'b'));
  await contact(page, host, '');
  host.stop();
  await page.goto(host.at('/zaitaku/'));
  await expect(page.locator('.erratum')).toHaveCount(0);
});

/** Opens a page with a network, and waits until its news is known. */
async function contact(page: Page, host: Host, notice: string): Promise<void> {
  await page.goto(host.at('/soudan/'));
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url))?.json(), host.at('/~news')))
    .toMatchObject({ notice });
}

test('all that was kept can be removed, and who keeps it', async ({ page, host }) => {
  await keepAll(page, host);
  page.on('dialog', (dialog) => dialog.accept());
  await press(page, '保存したものを消す');
  await expect(said(page)).toContainText('消しました');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  host.stop();
  await expect(page.goto(host.at('/zaitaku/'))).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('a page on which people write down what is theirs has no part in this', async ({ page, host }) => {
  await page.goto(host.at('/kyukyu/card/tsukuru/'));
  await expect(page.locator('script[type=speculationrules], script[data-worker]')).toHaveCount(0);
  await page.goto(host.at('/ouchi/2/print/'));
  await expect(page.locator('script[type=speculationrules], script[data-worker]')).toHaveCount(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
