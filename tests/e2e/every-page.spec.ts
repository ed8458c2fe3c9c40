import { readSite } from '../../src/content/site.ts';
import { withBase } from '../../src/lib/href.ts';
import { MESSAGES, TIE_BREAKER } from '../../src/registry/emergency/words.ts';
import { axe } from './axe.ts';
import {
  allPaths,
  at,
  expect,
  FIXTURE,
  lookAt,
  type Page,
  paths,
  quick,
  REAL,
  type Site,
  watch,
} from './site.ts';

const WIDTHS = [320, 390, 1280];
/** The reader's own browser setting, and the site's control. */
const SIZES = ['100%', '特大', '200%'] as const;

for (const path of paths)
  lookAt(
    `${path} says what every page says, is accessible and quiet, and fits every width and size`,
    async ({ page }) => {
      const complaints = await watch(page);
      await page.goto(at(path));
      await expectEmergency(page, path);
      await expectEveryPart(page, FIXTURE);
      await expectToFit(page);
      // Colours do not depend on the width, nor does what stands where depend on the scheme.
      await expectAccessible(page, 390, 'dark');
      await expectAccessible(page, 1280, 'light');
      expect(complaints).toEqual([]);
    },
  );

// What staff wrote can be too long for its place: every page once on the phone; of the facilities, which are data, one.
const [facility] = allPaths(REAL).filter(isFacility);
for (const path of quick ? [] : allPaths(REAL).filter((path) => !isFacility(path) || path === facility))
  lookAt(
    `real site: ${path} says what every page says, is accessible and quiet, and fits`,
    async ({ page }) => {
      const complaints = await watch(page, REAL);
      await page.goto(at(path, REAL));
      await expectEmergency(page, path);
      await expectEveryPart(page, REAL);
      await expectToFit(page);
      await expectAccessible(page, 390, 'light');
      expect(complaints).toEqual([]);
    },
  );

// One of the facilities stands for their template; that help is there holds for each.
if (!quick)
  lookAt('real site: every facility shows the two messages', async ({ page }) => {
    for (const path of allPaths(REAL).filter(isFacility)) {
      await page.goto(at(path, REAL));
      await expectEmergency(page, path);
    }
  });

function isFacility(path: string): boolean {
  return /^\/iryokikan\/(?!print\/)[^/]+\/$/.test(path);
}

/** The two messages and the tie-breaker stand together, unfolded, and 119 is one tap away; on paper they are there too. */
async function expectEmergency(page: Page, path: string): Promise<void> {
  // A poster for waiting rooms says one thing, and nothing about whom to phone; who searches has a field before it.
  if (path === '/sagasu/' || path.includes('/poster/')) return;
  const part = page.locator('[data-emergency]');
  await expect(part).toHaveCount(1);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    await expect.soft(part, media).toBeVisible();
    for (const message of [...MESSAGES, ...TIE_BREAKER])
      await expect.soft(part, media).toContainText(message, { useInnerText: true });
  }
  await page.emulateMedia({ media: 'screen' });
  expect.soft(await part.evaluate((element) => element.closest('details, [hidden], [popover]'))).toBeNull();
  await expect.soft(part.getByRole('link', { name: /119.*電話/ })).toHaveAttribute('href', 'tel:119');
}

/** Help is one tap away, a preview says so and stays out of search engines, and no page forms an answer for the reader. */
async function expectEveryPart(page: Page, site: Site): Promise<void> {
  const { previewNotice, status } = readSite(site.content);
  const found = await page.evaluate(() => ({
    robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
    canonical: document.querySelectorAll('link[rel="canonical"]').length,
    data: [...document.querySelectorAll('script[type="application/ld+json"]')]
      .map((s) => s.textContent)
      .join(),
    selected: document.querySelectorAll('main :is(input:checked:not([value=""]), option[selected])').length,
  }));
  for (const [name, path] of [
    ['急なとき', '/kyukyu/'],
    ['相談先', '/soudan/'],
  ] as const)
    await expect
      .soft(page.getByRole('banner').getByRole('link', { name }))
      .toHaveAttribute('href', withBase(path, site.base));
  expect.soft(found.canonical).toBe(1);
  expect.soft(found.selected, 'chosen for the reader').toBe(0);
  if (status !== 'preview') return;
  await expect.soft(page.getByText(previewNotice).first()).toBeVisible();
  expect.soft(found.robots).toBe('noindex');
  expect.soft(found.data).not.toMatch(/reviewedBy|GovernmentOrganization/);
}

/** Nothing stands wider than the screen. The colours of a scheme move nothing. */
async function expectToFit(page: Page): Promise<void> {
  for (const size of SIZES) {
    await setSize(page, size);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await sideways(page), `${size} ${width}px: wider than the screen`).toEqual([]);
    }
  }
  await setSize(page, '100%');
}

async function expectAccessible(page: Page, width: number, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 844 });
  expect.soft(await axe(page), `${scheme} ${width}px: axe`).toEqual([]);
  expect.soft(await smallTargets(page), `${scheme} ${width}px: targets under 44px`).toEqual([]);
  expect.soft(await smallText(page), `${scheme} ${width}px: text under 16px`).toEqual([]);
}

async function setSize(page: Page, size: (typeof SIZES)[number]): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.dataset.size = size === '特大' ? 'xl' : 'm';
    // The CSSOM is not governed by the CSP; this is what a browser's own setting does.
    document.documentElement.style.fontSize = size === '200%' ? '200%' : '';
  }, size);
}

/** Elements that reach over the right edge, unless they scroll in a region of their own. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.tbl'))
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 30)}`,
      )
      .slice(0, 5);
  });
}

/** Links and buttons that stand alone (not inside running text) and are lower than a finger; a box to tick is its whole label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input:not(.vh, label *), label')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (
          width === 0 ||
          element.matches('.vh, .skip, .search label, .term') ||
          element.closest('p:not(:has(> a:only-child)), li:has(> p), dd, td, th, [popover]')
        )
          return false;
        const inText = getComputedStyle(element).display === 'inline';
        return !inText && height < 43.5;
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 20)} ` +
          `${Math.round(element.getBoundingClientRect().height)}px`,
      ),
  );
}

function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      // A reading over its word is half of it, as in any book; the picture of a sheet shows how it will be printed.
      const left = 'script, style, rt, .leaf-preview';
      if (!element || !texts.currentNode.textContent?.trim() || element.closest(left)) continue;
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 16)
        small.add(`${element.tagName.toLowerCase()}.${element.className}`);
    }
    return [...small];
  });
}
