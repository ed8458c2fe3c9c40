import { at, expect, linked, type Page, test, watch } from './site.ts';

const settled = (page: Page) => page.locator('[data-search-results][data-search-state="done"]');
const results = (page: Page) => page.locator('[data-search-results] > li');

test('by keyboard alone: home, a page, the search field, a result', async ({ page }) => {
  const complaints = await watch(page);
  await page.goto(at('/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, '知っておきたい');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/zaitaku/'));
  await tabTo(page, 'さがす');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/sagasu/'));
  await tabTo(page, 'ことばでさがす');
  await page.keyboard.type('訪問診療');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sagasu\/\?q=/);
  await expect(settled(page)).toBeAttached();
  const first = results(page).first().getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(name);
  expect(complaints).toEqual([]);
});

/** 4 px of ring around whatever has the focus. */
async function expectRing(page: Page): Promise<void> {
  expect(
    await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineWidth,
    ),
  ).toBe('4px');
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return label?.textContent?.trim() ?? '';
    });
    if (focused.startsWith(name)) return expectRing(page);
  }
  throw new Error(`「${name}」に Tab で届きません`);
}

test('a search is a link, and the back button brings it back', async ({ page }) => {
  await page.goto(at('/sagasu/?q=退院'));
  await expect(settled(page)).toBeAttached();
  await expect(page.getByRole('searchbox')).toHaveValue('退院');
  const found = await results(page).count();
  expect(found).toBeGreaterThan(0);
  await results(page).first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/sagasu/);
  await page.goBack();
  await expect(settled(page)).toBeAttached();
  await expect(results(page)).toHaveCount(found);
});

test('each result is one page, once, its first link the page', async ({ page }) => {
  await page.goto(at('/sagasu/?q=在宅の主治医'));
  await expect(settled(page)).toBeAttached();
  const links = await results(page).evaluateAll((items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href')),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
  for (const link of links)
    expect((await page.request.get(new URL(link ?? '', at('/')).href)).status()).toBe(200);
});

test('nothing found is said, and the topics stay', async ({ page }) => {
  await page.goto(at('/sagasu/?q=zzzzqqq'));
  await expect(settled(page)).toBeAttached();
  await expect(page.getByRole('status')).toContainText('見つかりませんでした');
  await expect(page.getByRole('heading', { name: '話題からさがす' })).toBeVisible();
});

test('a word typed in kana finds the pages that write it in kanji', async ({ page }) => {
  for (const [kana, path] of [
    ['ざいたくりょうよう', '/zaitaku/'],
    ['ほうもんしんりょう', '/zaitaku/service/'],
  ] as const) {
    await page.goto(at(`/sagasu/?q=${kana}`));
    await expect(settled(page)).toBeAttached();
    const links = await results(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.slice(0, 5)).toContain(linked(path));
  }
});

test('full-width letters and digits are understood', async ({ page }) => {
  await page.goto(at('/sagasu/?q=＃７１１９'));
  await expect(settled(page)).toBeAttached();
  await expect(results(page).first()).toBeVisible();
});

test('an index that does not load is said in words, not in a stack trace', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at('/sagasu/?q=退院'));
  await expect(settled(page)).toBeAttached();
  await expect(page.getByRole('status')).toContainText('話題からさがす');
});

test('words of distress show where one can talk before any result', async ({ page }) => {
  for (const query of ['死にたい', '家で死にたい', 'つらい']) {
    await page.goto(at(`/sagasu/?q=${encodeURIComponent(query)}`));
    await expect(settled(page)).toBeAttached();
    await expect(page.locator('search-results [data-support] a').first()).toHaveAttribute(
      'href',
      'https://example.org/kokoro/',
    );
    await expect(page.locator('search-results [data-support]')).toBeVisible();
  }
  await page.goto(at('/sagasu/?q=退院'));
  await expect(settled(page)).toBeAttached();
  await expect(page.locator('search-results [data-support]')).toBeHidden();
});

test('what is typed shows as text', async ({ page }) => {
  await page.goto(at(`/sagasu/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
  await expect(settled(page)).toBeAttached();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an article of the newsletter is found under its own title and anchor', async ({ page }) => {
  await page.goto(at('/sagasu/?q=しまい場所'));
  const article = page
    .locator('[data-search-results]')
    .getByRole('link', { name: '薬のしまい場所', exact: true });
  await article.click();
  expect(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash)).toBe(
    linked('/ouchi/2/#薬のしまい場所'),
  );
  await expect(page.getByRole('heading', { name: '薬のしまい場所' })).toBeInViewport();
});
