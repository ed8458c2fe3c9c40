import { MESSAGES, NUMBER_AT_HAND, TIE_BREAKER } from '../../src/registry/emergency/words.ts';
import { allPaths, at, expect, FIXTURE, linked, REAL, test } from './site.ts';

/** A poster for waiting rooms says one thing, and nothing about whom to phone. */
const hasMessages = (path: string) => path !== '/sagasu/' && !path.includes('/poster/');
const WITH = allPaths().filter(hasMessages);
const SENTENCES = [...MESSAGES, ...TIE_BREAKER];

for (const path of WITH)
  test(`${path} shows the two messages and the tie-breaker together, unfolded, on screen and on paper`, async ({
    page,
  }) => {
    await page.goto(at(path));
    const part = page.locator('[data-emergency]');
    await expect(part).toHaveCount(1);
    for (const message of SENTENCES) await expect(part).toContainText(message, { useInnerText: true });
    expect(await part.evaluate((element) => element.closest('details, [hidden], [popover]'))).toBeNull();
    await expect(part).toBeVisible();
    await expect(part.getByRole('link', { name: /119.*電話/ })).toHaveAttribute('href', 'tel:119');
    await page.emulateMedia({ media: 'print' });
    for (const message of SENTENCES) await expect(part).toContainText(message, { useInnerText: true });
  });

for (const path of ['/', '/kyukyu/', '/soudan/'])
  test(`${path}: no disclaimer stands above the emergency part`, async ({ page }) => {
    await page.goto(at(path));
    const order = await page.evaluate(() => {
      const part = document.querySelector('[data-emergency]');
      const band = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.includes('公式サイトではありません'),
      );
      return part && band ? part.compareDocumentPosition(band) : 0;
    });
    expect(order & 4 /* DOCUMENT_POSITION_FOLLOWING */).toBeTruthy();
  });

for (const path of ['/', '/kyukyu/', '/soudan/', '/404.html'])
  test(`${path}: where the box comes first it also says where the number is written, on screen and on paper`, async ({
    page,
  }) => {
    await page.goto(at(path));
    const part = page.locator('[data-emergency]');
    await expect(part).toContainText(NUMBER_AT_HAND, { useInnerText: true });
    await page.emulateMedia({ media: 'print' });
    await expect(part).toContainText(NUMBER_AT_HAND, { useInnerText: true });
  });

for (const path of ['/', '/kyukyu/'])
  for (const [width, height] of [
    [390, 664],
    [360, 600],
  ] as const)
    for (const size of ['m', 'xl'])
      test(`${path}: 119 stands on the first screen of ${width}×${height}, text size ${size}, below a header of two rows`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await page.addInitScript((chosen) => localStorage.setItem('text-size', chosen), size);
        for (const site of [FIXTURE, REAL]) {
          await page.goto(at(path, site));
          const call = await page
            .getByRole('link', { name: /119.*電話/ })
            .first()
            .boundingBox();
          expect((call?.y ?? height) + (call?.height ?? 0)).toBeLessThanOrEqual(height);
          const header = await page.getByRole('banner').boundingBox();
          expect(header?.height).toBeLessThan(116);
          await expect(page.locator('html')).toHaveCSS('font-size', size === 'm' ? '16px' : '22px');
        }
      });

test('the memo printed alone carries the same messages itself', async ({ page }) => {
  await page.goto(at('/kyukyu/card/memo/'));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    window.print = () => {};
    document.querySelector<HTMLElement>('[data-print=memo]')?.click();
  });
  const sheet = page.getByRole('region', { name: /の用紙$/ });
  await expect(sheet).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  for (const words of [...TIE_BREAKER, '電話する', 'あとで知らせる', '#7119'])
    await expect(sheet).toContainText(words, { useInnerText: true });
});

test('on the real site too every page shows the two messages, and 119 is one tap away', async ({ page }) => {
  for (const path of allPaths(REAL).filter(hasMessages)) {
    await page.goto(at(path, REAL));
    const part = page.locator('[data-emergency]');
    await expect(part, path).toBeVisible();
    for (const message of SENTENCES) await expect(part, path).toContainText(message, { useInnerText: true });
    await expect(part.getByRole('link', { name: /119.*電話/ }), path).toHaveAttribute('href', 'tel:119');
  }
});

test('急なとき and 相談先 are one tap away on every page', async ({ page }) => {
  for (const path of allPaths()) {
    await page.goto(at(path));
    for (const [name, to] of [
      ['急なとき', '/kyukyu/'],
      ['相談先', '/soudan/'],
    ] as const)
      await expect(page.getByRole('banner').getByRole('link', { name })).toHaveAttribute('href', linked(to));
  }
});
