import { readSite } from '../../src/content/site.ts';
import { allPaths, at, expect, FIXTURE, REAL, test, watch } from './site.ts';

test('another city under a base path: its own name, its own pages, working links and search', async ({
  page,
}) => {
  const complaints = await watch(page);
  await page.goto(at('/'));
  await expect(page.getByRole('banner')).toContainText(readSite(FIXTURE.content).name);
  await page.getByRole('link', { name: /相談したい/ }).click();
  await expect(page).toHaveURL(at('/soudan/'));
  await page.goto(at('/sagasu/?q=かかりつけ医'));
  await expect(page.locator('[data-search-results][data-search-state="done"]')).toBeAttached();
  await page.locator('[data-search-results] a').first().click();
  expect(new URL(page.url()).pathname.startsWith(FIXTURE.base)).toBe(true);
  expect(complaints).toEqual([]);
});

test('nothing of the real city is in the site of another: no name, no number', async ({ request }) => {
  const { city, name, department, url } = readSite(REAL.content);
  for (const path of allPaths()) {
    const html = await (await request.get(at(path))).text();
    for (const words of [city, name, department, new URL(url).host])
      expect(html.includes(words), `${path}: ${words}`).toBe(false);
  }
});
