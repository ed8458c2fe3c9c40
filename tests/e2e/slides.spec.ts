import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { at, expect, FIXTURE, lookAt, type Page, quick, REAL, type Site, test, watch } from './site.ts';

const DECK = '/koza/decks/hajimete/slides/';
const STAGES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

/** Every page with slides of a site, from its own list of what it made. */
const slidePages = ({ dist, base }: Site): string[] =>
  readFileSync(join(dist, 'shiryo/index.html'), 'utf8')
    .match(/href="[^"]*\/slides\/"/g)
    ?.map((link) => link.slice(6 + base.length - 1, -1))
    .filter((path, i, all) => all.indexOf(path) === i) ?? [];

/** Slides of a deck, of a page with the signs for 119, of one with tables, and the loop: for quick runs. */
const SOME = [DECK, '/kyukyu/slides/', '/zaitaku/hiyou/slides/', '/shiryo/signage/'];

/** The slide that is shown. */
const current = (page: Page) => page.locator('[data-slide][data-current]');
const number = (page: Page) => current(page).getAttribute('data-slide');

for (const site of quick ? [FIXTURE] : [FIXTURE, REAL])
  for (const path of quick ? SOME : [...slidePages(site), '/shiryo/signage/'])
    lookAt(
      `${site.name}: every slide of ${path} fits three projectors, and its letters can be read from the last row`,
      async ({ page }) => {
        const complaints = await watch(page, site);
        for (const stage of STAGES) {
          await page.setViewportSize(stage);
          await page.goto(at(path, site));
          const slides = await page.evaluate(async () => {
            const found: { number: string; over: number; least: number; body: number }[] = [];
            const deck = document.querySelector('[data-deck]') as HTMLElement;
            for (const slide of deck.querySelectorAll<HTMLElement>('[data-slide]')) {
              // The loop of a lobby has no keys: it is put on.
              if (deck.localName === 'slide-loop')
                for (const other of deck.querySelectorAll('[data-slide]'))
                  other.toggleAttribute('data-current', other === slide);
              else if (slide.dataset.current === undefined)
                dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
              if (slide.dataset.current === undefined) throw new Error(`${slide.dataset.slide} is not shown`);
              const body = slide.querySelector('.slide-body') as HTMLElement;
              const { width, height } = slide.getBoundingClientRect();
              const sizes: number[] = [];
              const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
              for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                const shown = node.parentElement;
                if (!node.textContent?.trim() || !shown?.checkVisibility() || shown.closest('.vh')) continue;
                sizes.push(Number.parseFloat(getComputedStyle(shown).fontSize) / height);
              }
              found.push({
                number: slide.dataset.slide ?? '',
                over: Math.max(
                  body.scrollHeight - body.clientHeight,
                  body.scrollWidth - body.clientWidth,
                  width - innerWidth,
                  height - innerHeight,
                ),
                least: Math.min(...sizes),
                body: Number.parseFloat(getComputedStyle(body).fontSize) / height,
              });
            }
            return found;
          });
          expect(slides.length, path).toBeGreaterThan(1);
          const name = `${path} ${stage.width}×${stage.height}`;
          expect(
            slides.filter(({ over }) => over > 1),
            `${name}: too full`,
          ).toEqual([]);
          expect(
            slides.filter(({ least }) => least < 1 / 22),
            `${name}: letters under 1/22`,
          ).toEqual([]);
          expect(
            slides.filter(({ body }) => body < 1 / 18),
            `${name}: text under 1/18`,
          ).toEqual([]);
        }
        expect(complaints).toEqual([]);
      },
    );

test('keys, a remote control and figures turn the slides, and the address names the slide', async ({
  page,
}) => {
  await page.goto(at(DECK));
  await expect(page.locator('[data-slide]')).not.toHaveCount(0);
  const all = await page.locator('[data-slide]').count();
  expect(await number(page)).toBe('1');
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'Enter']) await page.keyboard.press(key);
  expect(await number(page)).toBe('5');
  await expect(page).toHaveURL(/#5$/);
  for (const key of ['ArrowLeft', 'PageUp', 'Shift+Space']) await page.keyboard.press(key);
  expect(await number(page)).toBe('2');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  expect(await number(page)).toBe('3');
  await page.keyboard.press('End');
  expect(await number(page)).toBe(String(all));
  await page.keyboard.press('ArrowRight');
  expect(await number(page)).toBe(String(all));
  await expect(current(page)).toHaveCount(1);
  await page.reload();
  expect(await number(page)).toBe(String(all));
  await page.goto(at(`${DECK}#2`));
  expect(await number(page)).toBe('2');
});

test('the screen goes black and white and back, the colours turn dark, what is folded opens on demand', async ({
  page,
}) => {
  await page.goto(at(`${DECK}#3`));
  const deck = page.locator('slide-deck');
  await page.keyboard.press('b');
  await expect(deck).toHaveAttribute('data-cover', 'black');
  await page.keyboard.press('w');
  await expect(deck).toHaveAttribute('data-cover', 'white');
  await page.keyboard.press('ArrowRight');
  await expect(deck).not.toHaveAttribute('data-cover');
  expect(await number(page), 'the first key only brings the slide back').toBe('3');
  const paper = () => current(page).evaluate((slide) => getComputedStyle(slide).backgroundColor);
  const light = await paper();
  await page.keyboard.press('d');
  expect(await paper()).not.toBe(light);
  await page.keyboard.press('d');
  expect(await paper()).toBe(light);
  const detail = page.getByText('くわしい説明は、話す人が開いたときだけ映ります。');
  await expect(detail).toBeHidden();
  await page.keyboard.press('e');
  await expect(detail).toBeVisible();
  await page.keyboard.press('e');
  await expect(detail).toBeHidden();
});

test('the keys are told on demand, and the QR code of the page for the audience', async ({ page }) => {
  await page.goto(at(DECK));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'スライドの使い方' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await expect(page.getByRole('dialog').getByText('/zaitaku/')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await number(page)).toBe('2');
});

test('the screen stays awake while somebody speaks, and again when the window comes back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (kind: string) => {
          asked.push(kind);
        },
      },
    });
  });
  await page.goto(at(DECK));
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(await asked()).toEqual(['screen']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await asked()).toEqual(['screen', 'screen']);
});

test('a finger turns the slides, and a tap at the side', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 800, height: 600 },
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(at(DECK));
  await page.touchscreen.tap(700, 300);
  await expect(page).toHaveURL(/#2$/);
  await page.touchscreen.tap(100, 300);
  await expect(page).toHaveURL(/#1$/);
  const swipe = (from: number, to: number) =>
    page.locator('slide-deck').evaluate(
      (deck, [from, to]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
        deck.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(from)], bubbles: true }));
        deck.dispatchEvent(
          new TouchEvent('touchend', { changedTouches: [touch(to)], bubbles: true, cancelable: true }),
        );
      },
      [from, to] as const,
    );
  await swipe(600, 200);
  await expect(page).toHaveURL(/#2$/);
  await swipe(200, 600);
  await expect(page).toHaveURL(/#1$/);
  await context.close();
});

test('the presenter sees this slide and the next, what to say and the plan, and turns the slides in the hall', async ({
  page,
}) => {
  const complaints = await watch(page);
  await page.goto(at(DECK));
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await opened;
  const notes = presenter.getByRole('region', { name: '覚え書き' });
  await expect(presenter.getByRole('region', { name: '会場の画面' })).toContainText('はじめての在宅療養');
  await expect(presenter.getByRole('region', { name: '次のスライド' })).toContainText('今日話すこと');
  await page.keyboard.press('ArrowRight');
  await expect(notes).toContainText('ゆっくり話します');
  await expect(presenter.getByText('ここまでの予定 1:00（全部で 5:00）')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#3$/);
  await expect(notes).toContainText('となりの人と2分');
  await presenter.getByRole('button', { name: '黒い画面' }).click();
  await expect(page.locator('slide-deck')).toHaveAttribute('data-cover', 'black');
  await page.reload();
  await page.keyboard.press('ArrowRight');
  await expect(presenter.getByRole('region', { name: '会場の画面' })).toContainText('119');
  await expect(page.locator('[data-slide][data-current]')).toHaveCount(1);
  await page.close();
  await expect(presenter.getByText('映している画面が見つかりません')).toBeVisible({ timeout: 15_000 });
  expect(complaints).toEqual([]);
});

test('the two messages stand on a slide with the tie-breaker, in a deck and on the page of a guide', async ({
  page,
}) => {
  for (const path of [DECK, '/kyukyu/slides/', '/zaitaku/slides/']) {
    await page.goto(at(path));
    const slide = page.locator('[data-slide]:has([data-emergency])').first();
    await expect(slide).toContainText('すでに在宅医療を受けている人は、まず訪問看護や在宅の主治医へ');
    await expect(slide).toContainText('判断に迷うときは119へ');
    await expect(slide).toContainText(
      'どちらか迷うとき、つながらないとき、病院に行きたくなったときも119へ。',
    );
  }
});

test('a slide that is too full goes on, its list counts on, and nothing is lost', async ({ page }) => {
  await page.goto(at(DECK));
  const slides = page
    .locator('[data-slide]')
    .filter({ has: page.locator('h2', { hasText: '来てくれる人' }) });
  const texts = (await slides.allTextContents()).join('');
  expect(await slides.count()).toBeGreaterThan(1);
  for (const one of [
    '看護師',
    'ヘルパー',
    '薬剤師',
    '歯科医師',
    'ケアマネジャー',
    '理学療法士',
    '管理栄養士',
  ])
    expect(texts.split(`${one}が、`)).toHaveLength(2);
  await page.goto(at('/zaitaku/hajimekata/slides/'));
  const numbers = await page
    .locator('.steps > li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          (item.parentElement as HTMLOListElement).start +
          [...(item.parentElement?.children ?? [])].indexOf(item),
      ),
    );
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

test('without scripts the slides stand below each other, each with its address', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at(`${DECK}#2`));
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
  await expect(page.locator('[id="2"]')).toBeInViewport();
  await page.close();
});

test('slides are usable by all, light and dark', async ({ page }) => {
  await page.goto(at(`${DECK}#2`));
  for (const key of ['', 'd', '?']) {
    if (key) await page.keyboard.press(key);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('the loop of a lobby goes on by itself and has nothing to press', async ({ page }) => {
  await page.clock.install();
  await page.goto(at('/shiryo/signage/'));
  await expect(page.locator('a[href^="/"], button, input')).toHaveCount(0);
  const all = await page.locator('[data-slide]').count();
  const seen = new Set<string | null>();
  for (let i = 0; i < 60 && seen.size < all; i++) {
    seen.add(await number(page));
    await page.clock.runFor(3_000);
  }
  expect(seen.size).toBe(all);
  await expect(current(page)).toHaveCount(1);
});

test('the loop shows a newer edition when there is one', async ({ page }) => {
  await page.clock.install();
  let newer = false;
  let answered = 0;
  await page.route('**/shiryo/signage/', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({
      response: answer,
      body: newer ? html.replaceAll('来てくれる人', '新しい話') : html,
    });
    answered++;
  });
  await page.goto(at('/shiryo/signage/'));
  await expect.poll(() => answered, 'what it shows now is known').toBe(2);
  newer = true;
  await page.clock.runFor(65 * 60_000);
  await expect(page.locator('[data-slide]').first()).toContainText('新しい話');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
