import { NUMBER_AT_HAND, TIE_BREAKER } from '../../src/registry/emergency/words.ts';
import { at, expect, FIXTURE, REAL, test } from './site.ts';

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
