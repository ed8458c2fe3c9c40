import { allPaths, at, expect, type Page, test, watch } from './site.ts';

/** What the risky pages must say (content-rules.md), read from the built page, folds closed. */
const MUST_SAY: Record<string, RegExp[]> = {
  '/kyukyu/': [
    /判断に迷うときは119/,
    /訪問看護や在宅の主治医/,
    /18時〜翌8時/,
    /9時〜翌8時/,
    /平日と土曜の昼間.*かかりつけ医/s,
    /#8000/,
    /#7009から#7119/,
  ],
  '/bamen/kyuhen/': [/予想/, /新しい病気/, /望み/, /救急車を呼ぶ/, /夜の連絡先メモ/],
  '/bamen/mitori/': [
    /いつ変えて/,
    /病院に行くことは、いつでも/,
    /前もって/,
    /死亡診断書/,
    /検案/,
    /グリーフケア/,
    /受けることも受けないことも/,
  ],
  '/jinsei-kaigi/': [
    /くり返し/,
    /しなければならないものではありません|しなくてもかまいません|すべての人/,
    /変え/,
    /家族等/,
    /11月30日/,
    /受けることも受けないことも/,
  ],
  '/jinsei-kaigi/susumekata/': [/受けることも受けないことも/, /見直/],
  '/jinsei-kaigi/kirikata/': [/受けることも受けないことも/],
  '/jinsei-kaigi/chigai/': [
    /受けることも受けないことも/,
    /リビング・ウィル/,
    /事前指示/,
    /エンディングノート/,
    /千葉県医師会/,
  ],
  '/jinsei-kaigi/kangaetakunai/': [/受けることも受けないことも/],
  '/kyukyu/card/': [/年に1度/, /例/, /使えないこと/, /市に確認中/],
  '/kyukyu/kyukyutai/': [/救命の処置/, /2025年10月1日/, /判断に迷うとき/],
  '/zaitaku/hiyou/': [/医療保険/, /介護保険/, /上限/, /2026年8月/, /加入している医療保険の窓口/, /始める前/],
  '/koe/': [/まだ/, /同意書/],
};

for (const [path, sentences] of Object.entries(MUST_SAY))
  test(`${path} says what it must`, async ({ page }) => {
    await page.goto(at(path));
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts, not what is in a closed fold
    const text = await page.locator('main').innerText();
    for (const sentence of sentences) expect.soft(text.replace(/\s+/g, '')).toMatch(sentence);
  });

test('every 人生会議 page says at its top that one may stop, with a way to a neutral page', async ({
  page,
}) => {
  for (const path of allPaths().filter((path) => path.startsWith('/jinsei-kaigi/'))) {
    await page.goto(at(path));
    const note = page.locator('[data-optout]');
    await expect(note).toBeVisible();
    await expect(note.getByRole('link')).toHaveAttribute('href', '/zaitaku/');
  }
});

test('body changes near death stay behind their fold, on screen and on paper', async ({ page }) => {
  await page.goto(at('/bamen/mitori/'));
  const fold = page.locator('details', { hasText: '知りたいときに' });
  await expect(fold).not.toHaveAttribute('open');
  const inside = fold.locator('p').first();
  await expect(inside).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(inside).toBeHidden();
});

test('no page forms an answer for the reader: nothing is pre-selected', async ({ page }) => {
  for (const path of allPaths()) {
    await page.goto(at(path));
    await expect(page.locator('main :is(input:checked, option[selected])')).toHaveCount(0);
  }
});

test('from home any telephone number is at most two taps away', async ({ page }) => {
  const numbers = async (path: string) => {
    await page.goto(at(path));
    return page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  };
  const all = new Set<string>();
  for (const path of allPaths()) for (const number of await numbers(path)) all.add(number);
  expect(all.size).toBeGreaterThan(6);

  const near = new Set(await numbers('/'));
  const ways = await page
    .locator('main a[href^="/"], header a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const way of new Set(ways)) for (const number of await numbers(way)) near.add(number);
  expect([...all].filter((number) => !near.has(number))).toEqual([]);
});

test('the road shows where one is and leads to the other scenes', async ({ page }) => {
  await page.goto(at('/bamen/nichijo/'));
  const road = page.getByRole('navigation', { name: '4つの場面' });
  await expect(road.locator('[aria-current="page"]')).toHaveText('日常');
  await road.getByRole('link', { name: '看取り' }).click();
  await expect(page).toHaveURL(at('/bamen/mitori/'));
});

test('ふりがな is off by default, stands over the words when asked, is remembered, and leaves no trace when off', async ({
  page,
}) => {
  const complaints = await watch(page);
  await page.goto(at('/bamen/nyutaiin/'));
  const button = page.getByRole('button', { name: 'ふりがな' });
  const main = page.locator('main');
  const before = await main.evaluate((element) => element.innerHTML);
  await expect(page.locator('ruby')).toHaveCount(0);

  await button.click();
  const ruby = page.locator('ruby', { hasText: '訪問看護' }).first();
  await expect(ruby.locator('rt')).toHaveText('ほうもんかんご');
  await expect(ruby.locator('rt')).toHaveAttribute('aria-hidden', 'true');

  await page.goto(at('/zaitaku/service/'));
  await expect(page.locator('ruby').first()).toBeVisible();

  await page.goto(at('/bamen/nyutaiin/'));
  await expect(page.locator('ruby').first()).toBeVisible();
  await button.click();
  await expect(page.locator('ruby')).toHaveCount(0);
  expect(await main.evaluate((element) => element.innerHTML)).toBe(before);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(complaints).toEqual([]);
});

test('the list of words has all of them, and its index leads to their rows', async ({ page }) => {
  await page.goto(at('/yogo/'));
  await expect(page.locator('.glossary dt')).toHaveCount(73);
  await page
    .getByRole('navigation', { name: '五十音' })
    .getByRole('link', { name: 'か', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'か行' })).toBeInViewport();
});

test('the video waits to be started, plays, and has captions and its words as text', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(at('/kono-site/'));
  const video = page.locator('video');
  await expect(video).not.toHaveAttribute('autoplay');
  expect(requests.filter((path) => path.endsWith('.mp4'))).toEqual([]);
  const playable = await video.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true;
    await element.play();
    return { seconds: element.duration, cues: element.textTracks[0]?.mode };
  });
  expect(playable.seconds).toBeGreaterThan(10);
  expect(playable.cues).toBe('showing');
  await page.getByText('動画の言葉を文字で読む').click();
  await expect(page.getByText('いちばん大きい「あ」を押すと')).toBeVisible();
});

test('a sheet printed alone says its edition and where the latest is', async ({ page }: { page: Page }) => {
  for (const path of ['/kyukyu/card/memo/', '/saigai/', '/koe/']) {
    await page.goto(at(path));
    const sheet = page.locator('.sheet');
    await expect(sheet).toContainText('の版');
    await expect(sheet).toContainText('最新はこちら');
    await expect(sheet).toContainText('見本');
    await expect(sheet.locator('.qr')).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset.print = 'sheet';
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});
