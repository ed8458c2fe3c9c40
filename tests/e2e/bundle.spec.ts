import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSite } from '../../src/content/site.ts';
import { BUNDLE } from '../../src/features/material/bundle.ts';
import { makeBundle } from '../../src/pipeline/bundle/index.ts';
import { bundleOf, type Extracted, extracted } from '../fixtures/bundle.ts';
import { FIXTURE_DAY } from '../fixtures/small-city.ts';
import { axe } from './axe.ts';
import { allPaths, expect, FIXTURE, type Page, paths, REAL, type Site, test } from './site.ts';

let bundle: Extracted;
test.beforeAll(() => {
  bundle = extracted(FIXTURE.dist);
});
test.afterAll(() => bundle.remove());

/** Everything that opening files should never show: console output, errors, requests that leave the folder. */
function quietly(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`left the folder: ${request.url()}`);
  });
  return complaints;
}

/** Where a page leads and what it loads, as addresses. */
const ways = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    ...[...document.querySelectorAll<HTMLFormElement>('form[action]')].map(({ action }) => action),
    ...[...document.querySelectorAll<HTMLImageElement>('[src]')].map(({ src }) => src),
  ]);

async function search(page: Page, question: string): Promise<void> {
  const field = page.locator('input[name=q]').first();
  await field.fill(question);
  await field.press('Enter');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-search-state', 'done');
}

for (const site of [FIXTURE, REAL])
  test(`${site.name}: every page opens from the folder, quietly, and all its ways lead to files that are there`, async ({
    page,
  }) => {
    const opened = site === FIXTURE ? bundle : extracted(site.dist);
    const complaints = quietly(page);
    const missing = new Set<string>();
    for (const path of pagesOf(site)) {
      await page.goto(opened.at(path));
      await expect(page.locator('.bundle-line')).toContainText(/持ち出し版・\d{4}年\d+月\d+日/);
      await expect(page.locator('.bundle-alone')).toBeHidden();
      for (const way of await ways(page))
        if (way.startsWith('file:') && !existsSync(fileURLToPath(way.replace(/[?#].*$/, ''))))
          missing.add(`${path}: ${way}`);
        else if (way.startsWith('file:') && new URL(way).pathname.endsWith('/'))
          missing.add(`${path}: ${way}`);
    }
    if (site !== FIXTURE) opened.remove();
    expect([...missing]).toEqual([]);
    expect(complaints).toEqual([]);
  });

const pagesOf = (site: Site) =>
  (site === FIXTURE ? paths : allPaths(site)).filter((path) => path !== '/404.html' && path !== '/offline/');

test('somebody goes from page to page, asks, and finds 人生会議', async ({ page }) => {
  const complaints = quietly(page);
  await page.goto(bundle.at('/'));
  await page.locator('main a[href*="komatta/"]').first().click();
  await expect(page).toHaveURL(bundle.at('/komatta/'));
  await search(page, '人生会議');
  expect(page.url()).toBe(`${bundle.at('/sagasu/')}#q=${encodeURIComponent('人生会議')}`);
  await search(page, '訪問診療');
  await page.goBack();
  await expect(page.locator('search-results [role=status]')).toContainText('「人生会議」で');
  await page.locator('[data-search-results] > li > a', { hasText: '人生会議' }).first().click();
  await expect(page.locator('h1')).toContainText('人生会議');
  expect(page.url()).toMatch(/\/index\.html$/);
  expect(complaints).toEqual([]);
});

test('readings stand over the words, and on the next page as well', async ({ page }) => {
  const complaints = quietly(page);
  await page.goto(bundle.at('/zaitaku/service/'));
  await page.locator('furigana-switch button').click();
  await expect(page.locator('main ruby rt').first()).toBeVisible();
  await page.goto(bundle.at('/kyukyu/'));
  await expect(page.locator('main[data-ruby] ruby rt').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the card is filled in and printed', async ({ page }) => {
  const complaints = quietly(page);
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = '';
    };
  });
  await page.goto(bundle.at('/kyukyu/card/tsukuru/'));
  await page.locator('[name=namae]').fill('見本 はな子');
  await expect(page.locator('[data-sheet=reizoko] [data-value=namae]').first()).toHaveText('見本 はな子');
  await page.locator('[data-print=reizoko]').click();
  await expect(page.locator('html[data-printing]')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet=reizoko]')).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('the slides turn, and the window of the presenter follows them', async ({ page }) => {
  const complaints = quietly(page);
  await page.goto(bundle.at('/koza/decks/hajimete/slides/'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-slide="2"]')).toHaveAttribute('data-current');
  await expect(page.locator('.bundle-line'), 'nothing stands below a slide').toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await opened;
  await expect(presenter.getByRole('region', { name: '覚え書き' })).toContainText('ゆっくり話します');
  await presenter.keyboard.press('ArrowRight');
  await expect(page.locator('[data-slide="3"]')).toHaveAttribute('data-current');
  await page.goto(bundle.at('/shiryo/signage/'));
  await expect(page.locator('[data-slide][data-current]')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('the film plays, and its captions are there', async ({ page }) => {
  const complaints = quietly(page);
  await page.goto(bundle.at('/kono-site/'));
  const cues = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const [track] = video.textTracks;
    if (track) track.mode = 'showing';
    video.muted = true;
    await video.play();
    return new Promise<number>((resolve) => {
      const look = () => (track?.cues?.length ? resolve(track.cues.length) : setTimeout(look, 50));
      look();
    });
  });
  expect(cues).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

for (const path of ['/soudan/', '/kyukyu/card/tsukuru/'])
  test(`${path}: nothing can be loaded from, or sent to, a network`, async ({ page }) => {
    const stopped: (string | undefined)[] = [];
    page.on('requestfailed', (request) => stopped.push(request.failure()?.errorText));
    await page.goto(bundle.at(path));
    const refused = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const directives: string[] = [];
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            directives.push(effectiveDirective);
            if (directives.length === 3) resolve(directives.sort());
          });
          const address = 'https://example.org/';
          new Image().src = address;
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.send();
          const script = document.createElement('script');
          script.src = address;
          document.head.append(script);
        }),
    );
    expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
    expect(stopped).toEqual(['csp', 'csp', 'csp']);
  });

test('HIRAKU.html goes on in its folder; opened inside the zip, alone, it says what comes first', async ({
  page,
}) => {
  const complaints = quietly(page);
  await page.goto(bundle.file('HIRAKU.html'));
  await expect(page).toHaveURL(bundle.at('/'));
  expect(complaints).toEqual([]);
  const alone = extracted(FIXTURE.dist, ['HIRAKU.html']);
  await page.goto(alone.file('HIRAKU.html'));
  await expect(page.locator('h1')).toHaveText('さきに「すべて展開」をしてください');
  await expect(page.locator('ol')).toContainText('右クリック');
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page)).toEqual([]);
  alone.remove();
});

test('a page that is opened inside the zip, alone, says what comes first, whole on a narrow screen', async ({
  page,
}) => {
  const alone = extracted(FIXTURE.dist, ['site/soudan/index.html']);
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto(alone.at('/soudan/'));
  await expect(page.locator('.bundle-alone')).toContainText('さきに「すべて展開」をしてください');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bundle-alone')).toBeHidden();
  await expect(page.locator('.bundle-line')).toBeHidden();
  alone.remove();
});

test('what lies in the zip: the text first, then the page to open; names are ASCII but for that text; no PDF, no zip', () => {
  const names = Object.keys(bundleOf(FIXTURE.dist));
  const [top] = names[0]?.split('/') ?? [];
  expect(names.slice(0, 2)).toEqual([`${top}/はじめに.txt`, `${top}/HIRAKU.html`]);
  expect(top).toBe('mochidashi-2026-11-21');
  expect(names.slice(1).filter((name) => !/^[!-~]+$/.test(name))).toEqual([]);
  expect(names.filter((name) => /\.(pdf|zip|xml)$|\/share\//.test(name))).toEqual([]);
});

test('the same site of the same day gives the same bytes, also once it has been published', async () => {
  const zip = await makeBundle({ dir: FIXTURE.dist, site: readSite(FIXTURE.content), day: FIXTURE_DAY });
  expect(Buffer.compare(zip, readFileSync(`${FIXTURE.dist}${BUNDLE.path}`))).toBe(0);
});

test('the page of downloads tells the size and the day of the bundle', async ({ page }) => {
  await page.goto(new URL('shiryo/', FIXTURE.url()).href);
  const link = page.locator('.bundle-link a');
  await expect(link).toHaveText(/^持ち出し版を受け取る（zip・[\d.]+[MK]B・令和8年11月21日の版）$/);
  const answer = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
  expect(answer.status()).toBe(200);
});
