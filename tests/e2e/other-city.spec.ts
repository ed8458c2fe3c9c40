import { expect, test } from '@playwright/test';

const at = (path: string) => new URL(path, process.env.OTHER_CITY).href;

test('another city under a base path: its own name, its own pages, working links and search', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(at('./'));
  await expect(page.getByRole('banner')).toContainText('おうち療養みほん');
  expect(await page.content()).not.toMatch(/流山|ながれやま/);
  await page.getByRole('link', { name: /相談したい/ }).click();
  await expect(page).toHaveURL(at('soudan/'));
  await page.goto(at('sagasu/?q=かかりつけ医'));
  await expect(page.locator('[data-search-results][data-search-state="done"]')).toBeAttached();
  await page.locator('[data-search-results] a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/ouchi\//);
  expect(complaints).toEqual([]);
});
