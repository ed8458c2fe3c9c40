import { withoutBase } from '../../src/lib/href.ts';
import { at, expect, FIXTURE, linked, published, test, watch } from './site.ts';

test('an issue on the phone: 見本 on top, its articles in one tap, the sheet, LINE, copy, the other issues', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = await watch(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(at('/ouchi/'));
  await expect(page.getByRole('heading', { name: '見本', exact: true })).toBeVisible();
  await page.locator('main a', { hasText: '見本の号その1' }).click();
  await expect(page.getByText('号数と発行日は市に確認中')).toBeVisible();

  const articles = page.getByRole('navigation', { name: 'この号の記事' }).getByRole('link');
  expect(await articles.count()).toBeGreaterThanOrEqual(4);
  for (const article of await articles.all()) {
    await article.click();
    const name = ((await article.textContent()) ?? '').trim();
    await expect(page.locator('main').getByRole('heading', { name, exact: true })).toBeInViewport();
  }
  const sheet = page.getByRole('link', { name: /紙で読む（PDF・2ページ・\d+KB）/ });
  expect(
    (await page.request.get(new URL((await sheet.getAttribute('href')) ?? '', page.url()).href)).headers()[
      'content-type'
    ],
  ).toContain('pdf');

  const line = page.getByRole('link', { name: 'LINEで送る' });
  expect(decodeURIComponent((await line.getAttribute('href')) ?? '')).toContain(published('/ouchi/mihon-1/'));
  await page.getByRole('button', { name: 'ページのアドレスを写す' }).click();
  await expect(page.getByText('写しました。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(published('/ouchi/mihon-1/'));

  await page.getByRole('navigation', { name: 'ほかの号' }).getByRole('link').first().click();
  await expect(page).toHaveURL(at('/ouchi/mihon-2/'));
  expect(complaints).toEqual([]);
});

test('the home page leads to the newest issue, the downloads to every sheet', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.getByText('取り下げた見本の号')).toHaveCount(0);
  await page.getByRole('link', { name: '秋の見本の号' }).click();
  await expect(page).toHaveURL(at('/ouchi/2/'));
  await page.goto(at('/shiryo/'));
  // Three of issues, two posters.
  await expect(page.getByRole('link', { name: /紙で読む/ })).toHaveCount(5);
});

test('a sample has no telephone links but those of the 119 box, and tells search engines nothing', async ({
  page,
}) => {
  for (const path of ['/ouchi/mihon-1/', '/ouchi/mihon-2/', '/ouchi/mihon-1/print/']) {
    await page.goto(at(path));
    const calls = page.locator('main a[href^="tel:"]');
    await expect(calls.first(), path).toHaveAttribute('href', 'tel:119');
    expect(
      await calls.evaluateAll((all) => all.filter((link) => !link.closest('[data-emergency]')).length),
      path,
    ).toBe(0);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  }
});

test('the feed is well-formed Atom that names every sample as one', async ({ page, request }) => {
  const xml = await (await request.get(at('/feed.xml'))).text();
  const feed = await page.evaluate((text) => {
    const dom = new DOMParser().parseFromString(text, 'application/xml');
    return {
      broken: dom.querySelector('parsererror') !== null,
      entries: [...dom.querySelectorAll('entry')].map((entry) => ({
        id: entry.querySelector('id')?.textContent,
        title: entry.querySelector('title')?.textContent,
        updated: entry.querySelector('updated')?.textContent,
      })),
    };
  }, xml);
  expect(feed.broken).toBe(false);
  expect(feed.entries).toHaveLength(4);
  for (const { id, title, updated } of feed.entries) {
    if (id?.includes('mihon-')) expect(title).toMatch(/見本.*見本の号その/);
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+09:00$/);
  }
  await page.goto(at('/soudan/'));
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    linked('/feed.xml'),
  );
});

test('every page has a share picture of its own, 1200 by 630', async ({ page, request }) => {
  for (const path of ['/', '/ouchi/mihon-1/', '/nenrei/10-20/']) {
    await page.goto(at(path));
    const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    const png = await (
      await request.get(at(withoutBase(new URL(address).pathname, FIXTURE.base) ?? ''))
    ).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});
