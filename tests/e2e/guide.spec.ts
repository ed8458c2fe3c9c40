import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { allPaths, at, expect, FIXTURE, linked, test, watch } from './site.ts';

test('every 人生会議 page says at its top that one may stop, with a way to a page about everyday life', async ({
  page,
}) => {
  const pages = allPaths().filter((path) => path.startsWith('/jinsei-kaigi/'));
  expect(pages).toHaveLength(4);
  for (const path of pages) {
    await page.goto(at(path));
    const note = page.locator('[data-optout]');
    await expect(note).toBeVisible();
    await expect(note.getByRole('link')).toHaveAttribute('href', linked('/bamen/nichijo/'));
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

test('from home any telephone number is at most two taps away', async ({ page }) => {
  await page.goto(at('/'));
  const numbersOf = (paths: readonly string[]): Promise<string[]> =>
    page.evaluate(
      async (addresses) => {
        const numbers = new Set<string>();
        for (const address of addresses) {
          const html = await (await fetch(address)).text();
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          // Those of facilities are found by the list: there are hundreds.
          for (const link of body.querySelectorAll(
            'a[href^="tel:"]:not([data-facility] *, .facility-page *)',
          ))
            numbers.add(link.getAttribute('href') ?? '');
        }
        return [...numbers];
      },
      paths.map((path) => at(path)),
    );
  const all = await numbersOf(allPaths());
  expect(all).toHaveLength(5);
  const ways = await page
    .locator('main a[href^="/"], header a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const near = await numbersOf(['/', ...new Set(ways.map((way) => way.slice(FIXTURE.base.length - 1)))]);
  expect(all.filter((number) => !near.includes(number))).toEqual([]);
});

test('a number in a sentence can be pressed, and stands close to its words', async ({ page }) => {
  await page.goto(at('/zaitaku/kazoku/'));
  const sentence = page.locator('main p', { hasText: '電話は' }).first();
  const link = sentence.locator('a.tel');
  await expect(link).toHaveAttribute('href', /^tel:/);
  await expect(link).toHaveCSS('margin-left', '0px');
  expect((await sentence.textContent())?.trim()).toMatch(/^電話は\S+です。$/);
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
  // Marked words have theirs always.
  const over = page.locator('main ruby:not(.term ruby)');
  const before = await main.evaluate((element) => element.innerHTML);
  await expect(over).toHaveCount(0);

  await button.click();
  const ruby = over.filter({ hasText: '訪問看護' }).first();
  await expect(ruby.locator('rt')).toHaveText('ほうもんかんご');
  await expect(ruby.locator('rt')).toHaveAttribute('aria-hidden', 'true');

  await page.goto(at('/zaitaku/service/'));
  await expect(over.first()).toBeVisible();

  await page.goto(at('/bamen/nyutaiin/'));
  await expect(over.first()).toBeVisible();
  await button.click();
  await expect(over).toHaveCount(0);
  expect(await main.evaluate((element) => element.innerHTML)).toBe(before);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(complaints).toEqual([]);
});

test('the meaning of a word opens beside it, never over it, and is closed by its button', async ({
  page,
}) => {
  for (const height of [500, 844]) {
    await page.setViewportSize({ width: 390, height });
    await page.goto(at('/zaitaku/service/'));
    const words = page.locator('main .term');
    expect(await words.count()).toBeGreaterThan(1);
    for (const word of [words.first(), words.last()]) {
      await word.click();
      const sheet = page.locator('.words > :popover-open');
      await expect(sheet).toHaveCount(1);
      const [at, open] = [await word.boundingBox(), await sheet.boundingBox()];
      if (!at || !open) throw new Error('nothing is open');
      expect(at.y + at.height <= open.y + 1 || open.y + open.height <= at.y + 1).toBe(true);
      await sheet.getByRole('button', { name: 'とじる' }).click();
      await expect(sheet).toHaveCount(0);
    }
  }
});

test('on paper a sentence holds its words alone, and their meanings are a list at its end', async ({
  page,
}) => {
  await page.goto(at('/zaitaku/service/'));
  await page.emulateMedia({ media: 'print' });
  const meanings = page.locator('.words > [popover]');
  expect(await meanings.count()).toBe(await page.locator('main .term').count());
  await expect(page.getByRole('heading', { name: 'ことば' })).toBeVisible();
  for (const meaning of await meanings.all()) await expect(meaning).toBeVisible();
  await expect(page.getByRole('button', { name: 'とじる' })).toHaveCount(0);
});

test('on a desk the parts of a page stand beside its text, in the left line of the header; on a phone there is none', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at('/suuji/'));
  const contents = page.getByRole('navigation', { name: 'このページの内容' });
  const [list, title, name] = await Promise.all([
    contents.boundingBox(),
    page.locator('h1').boundingBox(),
    page.getByRole('banner').getByRole('link').first().boundingBox(),
  ]);
  expect(list?.x).toBeCloseTo(name?.x ?? 0, 0);
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(title?.x ?? 0);
  const last = contents.getByRole('link').last();
  await last.click();
  await expect(page.getByRole('heading', { name: (await last.textContent()) ?? '' })).toBeInViewport();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(contents).toBeHidden();
});

test('on a desk the meaning of a word stands in the margin, beside its line and over no text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at('/zaitaku/service/'));
  const word = page.locator('main p .term').first();
  await word.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await word.click();
  const [meaning, line, text] = await Promise.all([
    page.locator('.words > :popover-open').boundingBox(),
    word.boundingBox(),
    page.locator('main p:has(.term)').first().boundingBox(),
  ]);
  expect(meaning?.y).toBeCloseTo(line?.y ?? 0, 0);
  expect(meaning?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

test('the list of words has all of them, and its index leads to their rows', async ({ page }) => {
  await page.goto(at('/yogo/'));
  const terms = parse(readFileSync(`${FIXTURE.content}/registry/national/glossary.yaml`, 'utf8')).length;
  const own = parse(readFileSync(`${FIXTURE.content}/registry/city/glossary.yaml`, 'utf8')).length;
  await expect(page.locator('main dt')).toHaveCount(terms + own);
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

test('a sheet printed alone says its edition and where the latest is', async ({ page }) => {
  for (const path of ['/kyukyu/card/memo/', '/saigai/', '/jinsei-kaigi/sheet/', '/kyukyu/card/tsukuru/']) {
    await page.goto(at(path));
    const sheet = page.getByRole('region', { name: /の用紙$/ }).first();
    await expect(sheet).toContainText('の版');
    await expect(sheet).toContainText('最新はこちら');
    await expect(sheet).toContainText('見本');
    await expect(sheet.locator('svg[role=img]').first()).toBeVisible();
    await page.evaluate(() => {
      window.print = () => {};
      document.querySelector<HTMLElement>('[data-print]')?.click();
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});
