import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/pipeline/browser.ts';
import { extracted } from '../fixtures/bundle.ts';
import { expect, FIXTURE, test } from './site.ts';

const firefox = findFirefox();
test.skip(!firefox, 'Firefox がありません。`sudo apt-get install firefox-esr` で入ります。');

/** What Firefox may take for one step, in milliseconds: on a busy machine it needs long to start. */
const PATIENCE = 60_000;
test.slow();

/** Files are stricter in Firefox: no page may read beside itself, and each is a place of its own. */
test('Firefox: the bundle opens by its first page, is searched, and its card is printed, quietly', async () => {
  const bundle = extracted(FIXTURE.dist);
  const browser = await started();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const complaints = quietly(page);
    await page.evaluateOnNewDocument(() => {
      window.print = () => {
        document.documentElement.dataset.printed = '';
      };
    });
    await page.goto(bundle.file('HIRAKU.html'));
    await arrived(page, bundle.at('/'));
    await page.waitForSelector('.bundle-line');

    await page.type('input[name=q]', '人生会議');
    await page.keyboard.press('Enter');
    await arrived(page, `${bundle.at('/sagasu/')}#q=${encodeURIComponent('人生会議')}`);
    await page.waitForSelector('search-results[data-search-state=done]');
    const found = await page.$$eval('[data-search-results] > li > a', (links) =>
      links.map(({ href, textContent }) => ({ href, text: textContent })),
    );
    expect(found.map(({ text }) => text).join()).toContain('人生会議');
    await page.click('[data-search-results] > li > a');
    await arrived(page, found[0]?.href ?? '');
    await page.waitForSelector('furigana-switch button:not([hidden])');
    await page.click('furigana-switch button');
    await page.waitForSelector('main ruby rt');

    await page.goto(bundle.at('/kyukyu/card/tsukuru/'));
    await page.type('[name=namae]', '見本 はな子');
    await page.waitForFunction(
      () => document.querySelector('[data-sheet=reizoko] [data-value=namae]')?.textContent === '見本 はな子',
    );
    await page.$eval('[data-print=reizoko]', (button) => (button as HTMLButtonElement).click());
    await page.waitForSelector('html[data-printing][data-printed]');

    // The form asks before it is left with something unkept.
    const hall = await browser.newPage();
    hall.setDefaultTimeout(PATIENCE);
    const told = quietly(hall);
    await hall.goto(bundle.at('/koza/decks/hajimete/slides/'));
    await hall.keyboard.press('ArrowRight');
    await hall.waitForSelector('[data-slide="2"][data-current]');
    const opened = new Promise<Page>((resolve) => {
      hall.once('popup', (popup) => resolve(popup as Page));
    });
    await hall.keyboard.press('p');
    const presenter = await opened;
    presenter.setDefaultTimeout(PATIENCE);
    await presenter.waitForFunction(() =>
      document.querySelector('.presenter-notes')?.textContent?.includes('ゆっくり話します'),
    );
    await presenter.keyboard.press('ArrowRight');
    await hall.waitForSelector('[data-slide="3"][data-current]');
    expect(told).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    bundle.remove();
  }
});

test('Firefox: HIRAKU.html alone says what comes first', async () => {
  const alone = extracted(FIXTURE.dist, ['HIRAKU.html']);
  const browser = await started();
  try {
    const page = await browser.newPage();
    await page.goto(alone.file('HIRAKU.html'));
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(
      'さきに「すべて展開」をしてください',
    );
  } finally {
    await browser.close();
    alone.remove();
  }
});

const started = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: firefox?.path ?? '',
    headless: true,
    timeout: PATIENCE,
  });

/** Waits until the page of this address has loaded. The page is asked: `page.url()` still names the one before it for a moment. */
async function arrived(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (expected) => location.href === expected && document.readyState === 'complete',
    {},
    address,
  );
}

function quietly(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) complaints.push(`left the folder: ${request.url()}`);
  });
  return complaints;
}
