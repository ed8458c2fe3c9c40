import { at, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test('without scripts: from home to a page by doors, by topics, and by the 目次', async ({ page }) => {
  await page.goto(at('/'));
  await page.getByRole('link', { name: /知っておきたい/ }).click();
  await expect(page).toHaveURL(at('/zaitaku/'));
  await page.getByRole('link', { name: 'さがす', exact: true }).click();
  await page.getByRole('link', { name: /お金/ }).first().click();
  await expect(page).toHaveURL(at('/zaitaku/hiyou/'));
  await page.getByRole('link', { name: '目次' }).click();
  await page.getByRole('navigation', { name: '目次' }).getByRole('link', { name: '相談先' }).click();
  await expect(page).toHaveURL(at('/soudan/'));
});

test('without scripts: a search still leads to the topics', async ({ page }) => {
  await page.goto(at('/'));
  await page.getByRole('searchbox').fill('退院');
  await page.getByRole('button', { name: 'さがす' }).click();
  await expect(page).toHaveURL(/\/sagasu\/\?q=/);
  await expect(page.getByRole('heading', { name: '話題からさがす' })).toBeVisible();
});

test('without scripts: the text size still changes', async ({ page }) => {
  await page.goto(at('/soudan/'));
  const size = () => page.locator('html').evaluate((html) => getComputedStyle(html).fontSize);
  const before = await size();
  await page.getByText('特大', { exact: true }).locator('..').click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(before));
});

test('without scripts: the meaning of a word opens by keyboard and closes again', async ({ page }) => {
  await page.goto(at('/zaitaku/'));
  const word = page.locator('main button[popovertarget]').first();
  const meaning = page.locator('main [popover]').first();
  await expect(meaning).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
});
