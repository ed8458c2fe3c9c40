import { at, expect, test, watch } from './site.ts';

test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

for (const worker of ['allow', 'block'] as const)
  test.describe(`with the worker ${worker === 'allow' ? 'at work' : 'kept out'}`, () => {
    test.use({ serviceWorkers: worker });

    test('a finger on a link fetches the page, and the tap shows what was fetched', async ({ page }) => {
      const complaints = await watch(page);
      await page.goto(at('/'));
      if (worker === 'allow') await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const link = page.locator('main a[href$="/soudan/"]').first();
      await link.scrollIntoViewIfNeeded();
      const box = await link.boundingBox();
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchEnd') =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchStart' && box ? [{ x: box.x + 20, y: box.y + 20 }] : [],
        });
      await touch('touchStart');
      await touch('touchEnd');
      await expect(page).toHaveURL(at('/soudan/'));
      const delivered = await page.evaluate(
        () =>
          (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string }).deliveryType,
      );
      expect(delivered).toBe('navigational-prefetch');
      expect(complaints).toEqual([]);
    });
  });

test('files, and pages to write on, are not touched ahead', async ({ page }) => {
  await page.goto(at('/kyukyu/card/tsukuru/'));
  await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
  await page.goto(at('/ouchi/2/'));
  const [rules] = await page.locator('script[type=speculationrules]').allTextContents();
  const { prefetch } = JSON.parse(rules ?? '') as { prefetch: [{ where: { href_matches: string } }] };
  const pattern = new URLPattern(prefetch[0].where.href_matches, at('/'));
  const files = await page
    .locator('a[href$=".pdf"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(pattern.test(file), file).toBe(false);
});
