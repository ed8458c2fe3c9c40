import { at, expect, linked, type Page, test, watch } from './site.ts';

const settled = (page: Page) => page.locator('[data-search-results][data-search-state="done"]');
const results = (page: Page) => page.locator('[data-search-results] > li');
const box = (page: Page, name: 'emergency' | 'kokoro' | 'desk') =>
  page.locator(`[data-search-box="${name}"]`);
const field = (page: Page) => page.locator('#q-page');
const suggestions = (page: Page) => page.locator('.search-results-suggestions > li');

/** Asks as a link does. */
async function ask(page: Page, query: string): Promise<void> {
  await page.goto(at(`/sagasu/?${new URLSearchParams({ q: query })}`));
  await expect(settled(page)).toBeAttached();
}
const firstLinks = (page: Page) =>
  results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));

test('what is searched for is sent to nobody, and stays when one goes to a part of the page', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url())));
  await page.goto(at('/'));
  for (const question of ['退院', 'お金']) {
    await page.getByRole('searchbox').first().fill(question);
    await page.keyboard.press('Enter');
    await expect(settled(page)).toBeAttached();
    await expect(page.locator('search-results [role=status]')).toContainText(`「${question}」`);
  }
  const found = await firstLinks(page);
  await page.getByRole('link', { name: '本文へ' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  expect(await firstLinks(page)).toEqual(found);
  await page.goBack();
  await page.reload();
  await expect(settled(page)).toBeAttached();
  expect(await firstLinks(page)).toEqual(found);
  expect(sent.filter((address) => /退院|お金|q=/.test(address))).toEqual([]);
});

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
  await expect(page).toHaveURL(/\/sagasu\/#q=/);
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
  await ask(page, '退院');
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
  await ask(page, '在宅の主治医');
  const links = await firstLinks(page);
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
  for (const link of links)
    expect((await page.request.get(new URL(link ?? '', at('/')).href)).status()).toBe(200);
});

for (const [how, query, path] of [
  ['in kana', 'ざいたくりょうよう', '/zaitaku/'],
  ['in kana, as it sounds', 'おうちでのみとり', '/bamen/mitori/'],
  ['half in kana', '看とり', '/bamen/mitori/'],
  ['in half-width kana', 'ｷｭｳｷｭｳｼﾞｮｳﾎｳｶｰﾄﾞ', '/kyukyu/card/'],
  ['in full-width letters', '１１月３０日', '/koza/mihon-no-hi/'],
  ['with a slip', '人生会偽', '/jinsei-kaigi/'],
  ['in words of their own', '家で最期', '/bamen/mitori/'],
  ['as a sentence', 'お金のはなしについて教えてください', '/zaitaku/hiyou/'],
  ['by the name of a facility', 'かえで薬局', '/iryokikan/kaede-yakkyoku/'],
] as const)
  test(`what people mean is found when it is typed ${how}`, async ({ page }) => {
    await ask(page, query);
    expect((await firstLinks(page)).slice(0, 3)).toContain(linked(path));
  });

test('a result shows its whole title and a sentence with the words found', async ({ page }) => {
  await ask(page, '主治医');
  await expect(page.getByRole('status')).toContainText(/「主治医」で\d+件見つかりました/);
  await expect(results(page).locator('mark').first()).toHaveText('主治医');
});

test('the engine is asked our own tokens, uncut, and says in which field each stands', async ({ page }) => {
  await ask(page, '見本だより');
  const why = await page.evaluate(async () => {
    const element = document.querySelector('search-results') as HTMLElement & {
      ask(query: string): Promise<{ why: { token: string; fields: string[] }[] }[]>;
    };
    return (await element.ask('見本だより'))[0]?.why ?? [];
  });
  expect(why.find(({ token }) => token === 'ʘ見本だよりʘ')?.fields).toContain('name');
});

test('where nothing fits it is said, with the nearest pages, the desk and the topics', async ({ page }) => {
  for (const query of ['zzzzqqq', 'プログラミング教室の月謝']) {
    await ask(page, query);
    await expect(page.getByRole('status')).toContainText('見つかりませんでした');
    expect(await results(page).count()).toBeGreaterThan(0);
    await expect(box(page, 'desk').getByRole('link')).toHaveAttribute('href', linked('/soudan/'));
    await expect(page.getByRole('heading', { name: '話題からさがす' })).toBeVisible();
  }
  await ask(page, '退院');
  await expect(box(page, 'desk')).toBeHidden();
});

test('a word of the glossary answers with its meaning; a number with what it is for', async ({ page }) => {
  const answer = page.locator('.search-results-answer');
  await ask(page, 'しゅじい');
  await expect(answer).toContainText('病気を主に診ている医師');
  await ask(page, '＃７１１９');
  await expect(answer.getByRole('link', { name: '#7119' })).toHaveAttribute('href', 'tel:%237119');
  await expect(box(page, 'desk')).toBeHidden();
});

test('results can be narrowed to one kind, and the number of them is told', async ({ page }) => {
  await ask(page, '見本');
  const all = await results(page).count();
  const kinds = page.getByRole('group', { name: '種類でしぼる' }).getByRole('button');
  await kinds.filter({ hasText: '情報紙' }).click();
  await expect(kinds.filter({ hasText: '情報紙' })).toBeFocused();
  await expect(kinds.filter({ hasText: '情報紙' })).toHaveAttribute('aria-pressed', 'true');
  for (const link of await firstLinks(page)) expect(link).toMatch(/\/ouchi\/[^/]+\/$/);
  const some = await results(page).count();
  await expect(page.getByRole('status')).toContainText(`${some}件`);
  await kinds.filter({ hasText: 'すべて' }).click();
  await expect(results(page)).toHaveCount(all);
});

test('more results come when they are asked for, and the first of them has the focus', async ({ page }) => {
  await ask(page, '電話');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'つぎの結果を見る' }).click();
  await expect(results(page).nth(10).locator(':scope > a')).toBeFocused();
});

test('nothing of the index is loaded before the field is touched', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(at('/sagasu/'), { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => loaded.filter((path) => path.endsWith('/pagefind/names.json')).length).toBe(1);
});

test('a link with a question brings engine and names beside the script, each once', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await ask(page, '退院');
  const index = loaded.filter((path) => path.includes('/pagefind/') && !/\/(text|index)\//.test(path));
  expect(index).toHaveLength(2);
});

test('the boxes of distress and danger stand in the page itself: no script that is loaded is needed', async ({
  page,
}) => {
  await page.route(/\/(_astro|pagefind)\//, (route) => route.abort());
  await page.goto(at('/sagasu/?q=しにたい'));
  await expect(box(page, 'kokoro')).toBeVisible();
  await expect(box(page, 'emergency')).toBeHidden();
});

test('pages are suggested while one types; Escape takes them away; one of them leads there', async ({
  page,
}) => {
  await page.goto(at('/sagasu/'));
  await field(page).pressSequentially('おうちでの');
  await expect(suggestions(page).first()).toContainText('おうちでの看取り');
  await expect(page.getByRole('status')).toContainText('候補が');
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await field(page).press('End');
  await page.keyboard.type('みとり');
  await suggestions(page).first().getByRole('link').click();
  await expect(page).toHaveURL(at('/bamen/mitori/'));
});

test('while a word is being composed nothing is searched; what is composed is', async ({ page }) => {
  await page.goto(at('/sagasu/'));
  await field(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['ｔ', 'た', 'たい', '退院'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  // The Enter that ends a composition reaches some browsers as a key like any other.
  const stopped = await field(page).evaluate((input) => {
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    return !input.dispatchEvent(enter);
  });
  expect(stopped).toBe(true);
  await page.waitForTimeout(400);
  await expect(suggestions(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('');
  await session.send('Input.insertText', { text: '退院' });
  await expect(suggestions(page).first()).toContainText('退院');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toBeAttached();
  await expect(field(page)).not.toBeFocused();
  expect((await firstLinks(page))[0]).toBe(linked('/bamen/nyutaiin/'));
});

test('an index that does not load is said in words, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await ask(page, '退院');
  await expect(page.getByRole('status')).toContainText('話題からさがす');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'もう一度ためす' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'もう一度ためす' })).toBeHidden();
});

test('a network that drops in the middle of loading is tried again without asking', async ({ page }) => {
  let dropped = 0;
  await page.route('**/pagefind/index/**', (route) => (dropped++ === 0 ? route.abort() : route.continue()));
  await ask(page, '退院');
  expect(dropped).toBeGreaterThan(1);
  await expect(results(page).first()).toBeVisible();
});

test('results stand without their sentences where those do not come', async ({ page }) => {
  await page.route('**/pagefind/text/**', (route) => route.abort());
  await ask(page, '退院');
  expect((await firstLinks(page))[0]).toBe(linked('/bamen/nyutaiin/'));
});

test('an index of another version is no search, and that is said', async ({ page }) => {
  await page.route('**/pagefind/names.json*', (route) => route.fulfill({ json: { version: 1 } }));
  await ask(page, '退院');
  await expect(page.getByRole('status')).toContainText('話題からさがす');
});

test('words of distress and of danger show their boxes before a byte of the index has come', async ({
  page,
}) => {
  await page.route('**/pagefind/**', () => {});
  for (const [query, shown, hidden] of [
    ['死にたい', 'kokoro', 'emergency'],
    ['家でしにたい', 'kokoro', 'emergency'],
    ['つらい', 'kokoro', 'emergency'],
    ['救急車', 'emergency', 'kokoro'],
    ['息ができない', 'emergency', 'kokoro'],
  ] as const) {
    await page.goto(at(`/sagasu/?q=${encodeURIComponent(query)}`));
    await expect(box(page, shown)).toBeVisible();
    await expect(box(page, hidden)).toBeHidden();
  }
  await page.goto(at('/sagasu/?q=つらい'));
  await expect(box(page, 'kokoro').locator('[data-support] a').first()).toHaveAttribute(
    'href',
    'https://example.org/kokoro/',
  );
  await page.goto(at('/sagasu/?q=退院'));
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(box(page, 'kokoro')).toBeHidden();
  await expect(box(page, 'emergency')).toBeHidden();
});

for (const [what, query] of [
  ['10,000 signs', '在宅医療'.repeat(2500)],
  ['marks alone', '！？「」・…'],
  ['emoji', '😀👨‍👩‍👧'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a sign outside the basic plane', '𠮷野家'],
  ['half-width kana', 'ﾘﾊﾋﾞﾘ'],
  ['half of a sign', '\uD83D'],
  ['a regular expression', '.*[('],
] as const)
  test(`${what}: a plain sentence and no error`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto(at('/sagasu/'));
    await field(page).evaluate((input, value) => {
      (input as HTMLInputElement).value = value;
      (input as HTMLInputElement).form?.requestSubmit();
    }, query);
    await expect(settled(page)).toBeAttached();
    await expect(page.getByRole('status')).toContainText(/見つかり/);
    expect(await results(page).count()).toBeGreaterThan(0);
    await expect(
      page.locator('search-results').locator('img, script:not(signal-boxes + script)'),
    ).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

test('an article of the newsletter is found with its own title and anchor', async ({ page }) => {
  await ask(page, 'しまい場所');
  const article = page
    .locator('[data-search-results]')
    .getByRole('link', { name: '薬のしまい場所', exact: true });
  await article.click();
  expect(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash)).toBe(
    linked('/ouchi/2/#薬のしまい場所'),
  );
  await expect(page.getByRole('heading', { name: '薬のしまい場所' })).toBeInViewport();
});
