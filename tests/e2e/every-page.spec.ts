import { axe } from './axe.ts';
import { allPaths, at, expect, type Page, paths, quick, REAL, test, watch } from './site.ts';

const WIDTHS = [320, 390, 1280];
/** The reader's own browser setting, and the site's control. */
const SIZES = ['100%', '特大', '200%'] as const;

for (const path of paths)
  test(`${path} is accessible, quiet and fits, in every width, size and scheme`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto(at(path));
    await expectToFit(page);
    // Colours do not depend on the width, nor does what stands where depend on the scheme.
    await expectAccessible(page, 'dark', 390);
    await expectAccessible(page, 'light', 1280);
    expect(complaints).toEqual([]);
  });

// What staff wrote can be too long for its place: every page once on the phone; of the facilities, which are data, one.
const [facility] = allPaths(REAL).filter(isFacility);
for (const path of quick ? [] : allPaths(REAL).filter((path) => !isFacility(path) || path === facility))
  test(`real site: ${path} is accessible, quiet and fits`, async ({ page }) => {
    const complaints = await watch(page, REAL);
    await page.goto(at(path, REAL));
    await expectToFit(page);
    await expectAccessible(page, 'light', 390);
    expect(complaints).toEqual([]);
  });

function isFacility(path: string): boolean {
  return /^\/iryokikan\/(?!print\/)[^/]+\/$/.test(path);
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

async function expectAccessible(page: Page, scheme: 'light' | 'dark', width: number): Promise<void> {
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
