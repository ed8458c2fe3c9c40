import { readdirSync } from 'node:fs';
import { at, expect, FIXTURE, test } from './site.ts';

const pages = readdirSync(`${FIXTURE.content}/nenrei`).map((file) => `/nenrei/${file.replace('.mdx', '')}/`);

for (const path of pages)
  test(`${path}: every question leads in one tap to the place that answers it`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(at(path));
    const questions = page.getByRole('navigation', { name: 'よくある問い' }).getByRole('link');
    const count = await questions.count();
    expect(count).toBe(3);
    for (let i = 0; i < count; i++) {
      await page.goto(at(path));
      await questions.nth(i).click();
      const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(anchor).not.toBe('');
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    }
  });

test('the ages on the home page lead to their pages', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.locator('main a[href*="/nenrei/"]')).toHaveCount(pages.length);
  await page.getByRole('link', { name: /65歳から.*まだ早い/s }).click();
  await expect(page).toHaveURL(at('/nenrei/65/'));
});

test('pages that name the readers in their own front matter stand on the landing page', async ({ page }) => {
  await page.goto(at('/nenrei/65/'));
  await expect(page.locator('main').getByRole('link', { name: /カードの書きかた/ })).toBeVisible();
  await page.goto(at('/nenrei/10-20/'));
  await expect(page.locator('main').getByRole('link', { name: /カードの書きかた/ })).toHaveCount(0);
});

test('facts for professionals stand on the page for professionals and nowhere else', async ({ page }) => {
  await page.goto(at('/nenrei/shien/'));
  await expect(page.locator('[data-fact="F905"]')).toBeVisible();
  for (const path of ['/suuji/', '/zaitaku/service/', '/nenrei/65/']) {
    await page.goto(at(path));
    await expect(page.locator('[data-fact], [data-chart]').or(page.locator('h1')).first()).toBeVisible();
    await expect(page.locator('[data-fact="F905"], [data-chart*="F905"]')).toHaveCount(0);
  }
});
