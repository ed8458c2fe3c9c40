import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readSite } from '../../src/content/site.ts';
import { environmentWith } from '../../src/lib/environment.ts';
import { HEADERS, isText, TYPES } from '../../src/pipeline/hosting/headers.ts';
import { findServers } from '../../src/pipeline/hosting/servers.ts';
import { writeOfflineList } from '../../src/pipeline/offline-list.ts';
import { ask, type RunningServer, startCaddy, startNginx } from '../fixtures/servers.ts';
import { expect, FIXTURE, linked, test, watch } from './site.ts';

const servers = findServers();
test.skip(!servers, 'nginx と Caddy がありません。npm test が入れます。');
// One server and one folder of releases for all: they are asked, not changed, but by the last test.
test.describe.configure({ mode: 'default' });
test.use({ ignoreHTTPSErrors: true });

let work: string;
const www = () => join(work, 'www');
const running = new Map<string, RunningServer>();
const publish = async (dist: string, ...args: string[]) => {
  const child = promisify(execFile)(process.execPath, ['src/cli/release.ts', '--to', www(), ...args], {
    env: environmentWith({ CONTENT_DIR: FIXTURE.content, OUT_DIR: dist }),
  });
  return await child.catch((error: { stdout: string; stderr: string }) => error);
};

test.beforeAll(async () => {
  if (!servers) return;
  mkdirSync('.tmp', { recursive: true });
  work = mkdtempSync('.tmp/hosting-');
  const { stdout, stderr } = await publish(FIXTURE.dist);
  expect(stderr).toBe('');
  expect(stdout).toContain('公開しました');
  const site = readSite(FIXTURE.content);
  const current = join(www(), 'current');
  running.set('nginx', await startNginx(servers, site, current, join(work, 'nginx')));
  running.set('Caddy', await startCaddy(servers, site, current, join(work, 'caddy')));
});
test.afterAll(async () => {
  for (const server of running.values()) await server.stop();
  rmSync(work, { recursive: true, force: true });
});

const FILES = globSync('**/*.*', { cwd: FIXTURE.dist }).map((file) => `/${file}`);
const fileIn = (folder: string) => FILES.find((file) => file.startsWith(`/${folder}/`)) ?? '';
const read = (path: string) => readFileSync(join(FIXTURE.dist, path));
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

for (const name of ['nginx', 'Caddy']) {
  const server = () => running.get(name) as RunningServer;
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(server().origin, path, headers, method);

  test.describe(name, () => {
    test('every answer carries every header, errors and redirects too', async () => {
      const paths = [
        '/',
        '/soudan/',
        '/404.html',
        '/nai/',
        '/soudan',
        '/mukashi/',
        '/sw.js',
        '/icon.svg',
        fileIn('_astro'),
      ];
      for (const path of paths) {
        const { headers } = await get(linked(path));
        for (const [header, value] of Object.entries(HEADERS))
          expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
      }
      expect((await get(linked('/'))).headers.server).not.toMatch(/\d/);
    });

    test('every file of the site is there, whole, and is what its name says', async () => {
      for (const path of FILES) {
        const { status, headers, body } = await get(linked(path));
        expect(status, path).toBe(200);
        expect(body.equals(read(path)), path).toBe(true);
        expect(headers['content-encoding'], path).toBe(undefined);
        expect(headers['content-type'], path).toBe(TYPES[path.split('.').at(-1) ?? ''] ?? '');
      }
    });

    test('texts come packed as the browser asks for it, and say that they do', async () => {
      for (const path of ['/index.html', '/', fileIn('_astro'), '/offline.json', '/feed.xml', '/icon.svg']) {
        const file = path === '/' ? '/index.html' : path;
        expect(isText(file), file).toBe(true);
        const brotli = await get(linked(path), { 'accept-encoding': 'gzip, deflate, br' });
        expect(brotli.headers['content-encoding'], path).toBe('br');
        expect(brotliDecompressSync(brotli.body).equals(read(file)), path).toBe(true);
        const gzip = await get(linked(path), { 'accept-encoding': 'gzip' });
        expect(gzip.headers['content-encoding'], path).toBe('gzip');
        expect(gunzipSync(gzip.body).equals(read(file)), path).toBe(true);
        expect(brotli.body.length).toBeLessThan(gzip.body.length);
        for (const { headers } of [brotli, gzip, await get(linked(path))]) {
          expect(headers.vary, path).toMatch(/accept-encoding/i);
          expect(headers['content-type'], path).toBe(TYPES[file.split('.').at(-1) ?? '']);
        }
      }
      const sheet = await get(linked('/ouchi/2/ouchi-2.pdf'), { 'accept-encoding': 'br, gzip' });
      expect(sheet.headers['content-encoding']).toBe(undefined);
    });

    test('what changes its name with its bytes is kept for a year; everything else is asked for, and need not be sent again', async () => {
      for (const path of [fileIn('_astro'), fileIn('pagefind/index')])
        expect((await get(linked(path))).headers['cache-control'], path).toBe(FOR_A_YEAR);
      const asked = [
        '/',
        '/soudan/',
        '/sw.js',
        '/notice.json',
        '/offline.json',
        '/pagefind/names.json',
        '/feed.xml',
      ];
      for (const path of [...asked, fileIn('pagefind/text'), '/ouchi/2/ouchi-2.pdf']) {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const first = await get(linked(path), { 'accept-encoding': encoding });
          expect(first.headers['cache-control'], path).toBe('no-cache');
          const etag = first.headers.etag ?? '';
          const again = await get(linked(path), { 'accept-encoding': encoding, 'if-none-match': etag });
          expect(again.status, `${path} ${encoding} ${etag}`).toBe(304);
          expect(again.headers['cache-control'], path).toBe('no-cache');
        }
      }
    });

    test('what is not there answers 404 with our page, and is not kept, whatever it is called', async () => {
      const missing = [
        '/nai/',
        '/nai.csv',
        '/_astro/nai.js',
        '/pagefind/index/nai.pf_index',
        '/_astro/',
        '/media/',
      ];
      for (const path of [...missing.map(linked), '/nai/', '/_headers', '/_redirects']) {
        const { status, headers, body } = await get(path);
        expect(status, path).toBe(404);
        expect(headers['content-type'], path).toBe(TYPES.html);
        expect(headers['cache-control'], path).toBe('no-cache');
        expect(body.equals(read('/404.html')), path).toBe(true);
      }
    });

    test('hidden files and ways out of the folder are refused', async () => {
      writeFileSync(join(www(), 'current/mihon/.secret'), 'secret');
      mkdirSync(join(www(), 'current/mihon/.git'), { recursive: true });
      writeFileSync(join(www(), 'current/mihon/.git/config'), 'secret');
      writeFileSync(join(www(), 'releases/secret.html'), 'secret');
      for (const path of [
        ...['/mihon/.secret', '/mihon/%2esecret', '/mihon/.git/config', '/.git/config', '/.env'],
        ...[
          '/../secret.html',
          '/mihon/../../secret.html',
          '/mihon/%2e%2e/%2e%2e/secret.html',
          '/..%2f..%2fsecret.html',
        ],
        ...['/mihon/..%5c..%5csecret.html', '//../secret.html', '/mihon/....//....//secret.html'],
      ]) {
        const { status, body } = await get(path);
        expect([400, 404], `${path} ${status}`).toContain(status);
        expect(body.toString(), path).not.toContain('secret');
      }
      for (const litter of ['current/mihon/.secret', 'current/mihon/.git', 'releases/secret.html'])
        rmSync(join(www(), litter), { recursive: true });
      expect((await get(linked('/'), {}, 'POST')).status).toBe(405);
      expect((await get(linked('/'), {}, 'HEAD')).status).toBe(200);
    });

    test('moved pages lead on, folders to their page, the root of the host to the site', async () => {
      const leads = async (path: string, status: number[], to: string) => {
        const { status: answered, headers } = await get(path);
        expect(status, path).toContain(answered);
        expect(headers.location, path).toBe(to);
      };
      await leads('/mihon/mukashi/', [301], '/mihon/soudan/');
      await leads('/mihon/mukashi/yoru/', [301], `/mihon/kyukyu/#119${encodeURI('に電話したら')}`);
      await leads('/', [302], '/mihon/');
      for (const path of ['/mihon/soudan', '/mihon/mukashi', '/mihon'])
        expect(['/mihon/soudan/', '/mihon/mukashi/', '/mihon/']).toContain(
          new URL((await get(path)).headers.location ?? '', server().origin).pathname,
        );
    });

    test('what somebody searches for, and where they come from, is not written down', async () => {
      await get(linked('/sagasu/?q=himitsu'), { referer: 'https://example.com/himitsu' });
      await get(linked('/nai/?q=himitsu'));
      expect(server().log()).not.toContain('himitsu');
      if (name === 'nginx') expect(server().log()).toContain('GET /mihon/sagasu/');
    });

    test('in a browser: pages, search, card, slides and a moved page, without a word on the console', async ({
      page,
      context,
    }) => {
      const complaints = await watch(page, { ...FIXTURE, url: () => server().origin });
      const open = (path: string) => page.goto(server().origin + linked(path));
      await open('/');
      await expect(page.getByRole('banner')).toContainText(readSite(FIXTURE.content).name);
      await open('/sagasu/?q=かかりつけ医');
      await expect(page.locator('[data-search-results][data-search-state="done"] a').first()).toBeVisible();
      await open('/kyukyu/card/tsukuru/');
      await page.getByRole('textbox').first().fill('見本');
      await open('/iryokikan/');
      await expect(page.locator('main')).toContainText('訪問');
      await open('/mukashi/');
      await expect(page).toHaveURL(server().origin + linked('/soudan/'));
      await open('/zaitaku/slides/');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('[data-slide][data-current]')).toHaveCount(1);
      await expect(page).toHaveURL(/#2$/);
      const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
      await expect(presenter.getByRole('region', { name: '会場の画面' })).not.toBeEmpty();
      await presenter.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/#3$/);
      expect(complaints).toEqual([]);
    });
  });
}

test('the worker lives under the policy of the server: what was opened opens again without a network', async ({
  browser,
}) => {
  // Browsers let no worker in under a certificate that they do not know: Caddy is asked by http, from this very machine.
  if (!servers) return;
  const site = readSite(FIXTURE.content);
  const own = await startCaddy(servers, site, join(www(), 'current'), join(work, 'caddy-to-stop'));
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const complaints = await watch(page, { ...FIXTURE, url: () => own.origin });
  await page.goto(own.origin + linked('/'));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(complaints).toEqual([]);
  await own.stop();
  await page.goto(own.origin + linked('/kyukyu/'));
  await expect(page.locator('main')).toContainText('119');
  await context.close();
});

test('http leads to https', async () => {
  const { status, headers } = await ask(running.get('nginx')?.plain ?? '', linked('/soudan/?a=b'));
  expect(status).toBe(301);
  expect(headers.location).toBe('https://127.0.0.1/mihon/soudan/?a=b');
});

test('at the root of a host all is as under a path', async () => {
  if (!servers) return;
  const site = { url: 'https://example.org/', redirects: [{ from: '/mukashi/', to: '/soudan/' }] };
  const root = join(www(), 'current', FIXTURE.base);
  const atRoot = [
    await startNginx(servers, site, root, join(work, 'nginx-root')),
    await startCaddy(servers, site, root, join(work, 'caddy-root')),
  ];
  for (const { origin, stop } of atRoot) {
    const home = await ask(origin, '/', { 'accept-encoding': 'br' });
    expect([home.status, home.headers['content-encoding']]).toEqual([200, 'br']);
    expect(home.headers['cache-control']).toBe('no-cache');
    expect((await ask(origin, fileIn('_astro'))).headers['cache-control']).toBe(FOR_A_YEAR);
    expect((await ask(origin, '/mukashi/')).headers.location).toBe('/soudan/');
    const missing = await ask(origin, '/nai/');
    expect([missing.status, missing.body.equals(read('/404.html'))]).toEqual([404, true]);
    await stop();
  }
});

test('no policy of a page is taken back by that of the server: every page of the site names its hashes itself', () => {
  for (const file of FILES.filter((path) => path.endsWith('.html'))) {
    const [, meta = ''] =
      /http-equiv="content-security-policy" content="([^"]*)"/.exec(read(file).toString()) ?? [];
    expect(meta, file).toMatch(/default-src '(self|none)'/);
    expect(meta, file).not.toContain('unsafe-inline');
  }
});

test('every kind of file that the site is made of has its type', () => {
  const kinds = new Set(FILES.map((file) => file.split('.').at(-1) ?? ''));
  expect([...kinds].filter((kind) => !(kind in TYPES))).toEqual([]);
});

/** The site as a later build would make it: its scripts have other names, and every page asks for those. */
async function laterVersion(n: number): Promise<string> {
  const dist = join(work, `dist-${n}`);
  cpSync(FIXTURE.dist, dist, { recursive: true });
  const scripts = globSync('_astro/*.js', { cwd: dist }).map((file) => file.slice('_astro/'.length));
  const renamed = (text: string) =>
    scripts.reduce((all, script) => all.replaceAll(script, script.replace(/\.js$/, `-${n}.js`)), text);
  for (const file of globSync('**/*.{html,js}', { cwd: dist })) {
    const text = readFileSync(join(dist, file), 'utf8');
    writeFileSync(join(dist, file), renamed(text));
  }
  for (const script of scripts)
    renameSync(join(dist, '_astro', script), join(dist, '_astro', renamed(script)));
  await writeOfflineList(dist);
  return dist;
}

test('releases take turns while readers read: nobody meets a gap, half a page, or a page whose scripts are gone', async () => {
  const later = [await laterVersion(1), await laterVersion(2)];
  const [page = ''] = FILES.filter(
    (file) => file.endsWith('.html') && /_astro\/.*\.js/.test(read(file).toString()),
  );
  const address = linked(page.replace(/index\.html$/, ''));
  const seen = new Set<string>();
  let reading = true;
  const readOn = async (origin: string) => {
    let answered = 0;
    for (; reading; answered += 1) {
      const { status, body } = await ask(origin, address);
      const html = body.toString();
      expect(status).toBe(200);
      expect(html.trimEnd().endsWith('</html>')).toBe(true);
      const [script = ''] = /[\w./-]*_astro\/[\w.@-]+\.js/.exec(html) ?? [];
      seen.add(script);
      expect((await ask(origin, script)).status, script).toBe(200);
    }
    return answered;
  };
  const readers = [...running.values()].flatMap(({ origin }) => [readOn(origin), readOn(origin)]);
  try {
    for (const dist of later) expect((await publish(dist)).stderr).toBe('');
    expect((await publish(FIXTURE.dist, '--back')).stdout).toContain('前の版に戻しました');
  } finally {
    reading = false;
  }
  for (const answered of await Promise.all(readers)) expect(answered).toBeGreaterThan(10);
  expect(seen.size).toBe(3);
  // Who opened the first version before all this still finds what it asks for.
  for (const { origin } of running.values())
    expect((await ask(origin, linked(fileIn('_astro')))).status).toBe(200);
});
