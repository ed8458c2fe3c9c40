import { readFileSync } from 'node:fs';
import { at, expect, FIXTURE, test } from './site.ts';

test('the text size is remembered on this device, and 標準 leaves nothing behind', async ({ page }) => {
  await page.goto(at('/soudan/'));
  await page.getByText('特大', { exact: true }).locator('..').click();
  await page.goto(at('/kyukyu/'));
  await expect(page.locator('html')).toHaveCSS('font-size', '22px');
  await page.getByText('標準', { exact: true }).locator('..').click();
  await expect(page.locator('html')).toHaveCSS('font-size', '16px');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('nothing is stored by reading and searching', async ({ page, context }) => {
  for (const path of ['/', '/kyukyu/', '/sagasu/?q=退院']) await page.goto(at(path));
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('a page that is not there answers 404 with ways on', async ({ page }) => {
  const answer = await page.goto(at('/naiyo/'));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  await page
    .getByRole('link', { name: /はじめかた/ })
    .first()
    .click();
  await expect(page).toHaveURL(at('/zaitaku/hajimekata/'));
});

test('robots.txt and the sitemap belong together', () => {
  expect(readFileSync(`${FIXTURE.dist}/robots.txt`, 'utf8')).toContain('sitemap-index.xml');
  expect(readFileSync(`${FIXTURE.dist}/sitemap-index.xml`, 'utf8')).toContain('sitemap-0.xml');
});

test('the button of a sheet prints one side of A4 and then lets the page be', async ({ page }) => {
  await page.goto(at('/saigai/'));
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: '紙に印刷する' }).click();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
});
