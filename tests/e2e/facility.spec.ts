import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { telDigits } from '../../src/lib/phone.ts';
import { at, expect, FIXTURE, linked, test } from './site.ts';

const LIST = '/iryokikan/';
const shown = (page: Page) =>
  page
    .locator('[data-facility]:visible')
    .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.facility));
const status = (page: Page) => page.locator('[data-facility-status]');
const count = (page: Page) => page.locator('[data-facility-count]');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there by area and reading, with its number, and nothing that would not answer', async ({
    page,
  }) => {
    await page.goto(at(LIST));
    expect(await shown(page)).toEqual([
      'aoba-iin',
      'mihon',
      'tsubaki-shika',
      'momiji-kango',
      'kaede-yakkyoku',
    ]);
    await expect(count(page)).toHaveText('5');
    await expect(page.locator('form.choice-form')).toBeHidden();
    await page.getByRole('navigation', { name: '地区' }).getByRole('link', { name: '南地区' }).click();
    await expect(page.getByRole('heading', { name: '南地区' })).toBeInViewport();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('three steps narrow the list, the number is announced, and the address tells the choice', async ({
    page,
  }) => {
    await page.goto(at(LIST));
    await page.getByText('医師（決めた日に）').tap();
    expect(await shown(page)).toEqual(['aoba-iin', 'mihon']);
    await page.getByText('北地区', { exact: true }).first().tap();
    await page.getByText('家での看取り').tap();
    expect(await shown(page)).toEqual(['aoba-iin', 'mihon']);
    await expect(count(page)).toHaveText('2');
    await expect(status(page)).toContainText('可 1');
    await expect(status(page)).toContainText('未確認 1');
    await expect(status(page)).toHaveRole('status');
    expect(new URL(page.url()).search).toBe('?dare=shinryo&chiku=kita&kini=mitori');
    await page.getByText('子ども', { exact: true }).tap();
    // aoba-iin says no to children; the sample has not said.
    expect(await shown(page)).toEqual(['mihon']);
  });
});

test('by keyboard alone one chooses, and starts again', async ({ page }) => {
  await page.goto(at(LIST));
  await page.getByRole('radio', { name: '決めていない' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'リハビリの人' })).toBeChecked();
  await expect(count(page)).toHaveText('0');
  await expect(page.getByRole('link', { name: '相談先を見る' })).toBeVisible();
  await page.getByRole('button', { name: '選び直す' }).focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('5');
  expect(new URL(page.url()).search).toBe('');
});

test('an address that was sent gives the same choice, procedures opened, and the same list', async ({
  page,
}) => {
  await page.goto(at(`${LIST}?dare=kango&chiku=minami&kini=renraku24&shochi=kokyuki`));
  await expect(page.getByRole('radio', { name: '看護師' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '南地区' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: '24時間の電話' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: '人工呼吸器' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '人工呼吸器' })).toBeChecked();
  expect(await shown(page)).toEqual(['momiji-kango']);
  // What the list does not show by itself stands there once it is asked for.
  await expect(page.locator('[data-facility="momiji-kango"] [data-extra]')).toHaveText('人工呼吸器◯ 可');
});

test('an open answer is never a no: who has not said, or said it too long ago, stays in the list', async ({
  page,
}) => {
  await page.goto(at(`${LIST}?dare=yakuzai`));
  // kaede-yakkyoku said no, 681 days ago.
  expect(await shown(page)).toEqual(['kaede-yakkyoku']);
  await expect(page.locator('[data-facility="kaede-yakkyoku"]')).toContainText('できることは載せていません');
  await expect(page.locator('[data-facility="momiji-kango"]')).toContainText('1年より前');
});

test('a number shown, its link and the file of the facility are one; a sample has none', async ({ page }) => {
  for (const path of [LIST, '/iryokikan/aoba-iin/']) {
    await page.goto(at(path));
    const scope = path === LIST ? '[data-facility="aoba-iin"]' : 'main';
    const link = page.locator(`${scope} a[href^="tel:"]`).first();
    const written = /^tel: "(.*)"$/m.exec(
      readFileSync(`${FIXTURE.content}/iryokikan/aoba-iin.yaml`, 'utf8'),
    )?.[1];
    await expect(link).toHaveText(written ?? '');
    expect(telDigits((await link.getAttribute('href')) ?? '')).toBe(telDigits(written ?? ''));
  }
  await page.goto(at('/iryokikan/mihon/'));
  await expect(page.locator('main dl a[href^="tel:"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('本当の医療機関ではありません');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test('a facility that is listed no longer keeps its page, which says since when', async ({ page }) => {
  await page.goto(at('/iryokikan/sumire-iin/'));
  await expect(page.locator('main')).toContainText('令和8年9月30日から、一覧に載せていません');
  await expect(page.locator('main').getByRole('link', { name: '医療機関の一覧へ' })).toBeVisible();
  await expect(page.locator('main dl')).toHaveCount(0);
});

test('a text leads to the list with the choice made, and quotes facilities as the list has them', async ({
  page,
}) => {
  await page.goto(at('/zaitaku/service/'));
  await expect(page.getByRole('link', { name: '訪問看護ステーションを見る' })).toHaveAttribute(
    'href',
    linked('/iryokikan/?dare=kango&chiku=minami'),
  );
  expect(await shown(page)).toEqual(['aoba-iin', 'kaede-yakkyoku']);
});

test('a choice is printed as a sheet of its own: what was chosen, when, where, and the answers asked for', async ({
  page,
}) => {
  await page.goto(at(`${LIST}?dare=shinryo&kini=mitori`));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-facility-sheet]');
  await expect(sheet).toContainText('訪問診療、看取り');
  await expect(sheet).toContainText(`${LIST}?dare=shinryo&kini=mitori`);
  await expect(page.locator('form.choice-form')).toBeHidden();
  await expect(page.getByText('かかりつけの医師に聞きましょう。')).toBeHidden();
  await expect(page.locator('[data-facility="aoba-iin"] dt:visible')).toHaveText(['訪問診療', '看取り']);
});

test('the files of open data have the headings of the standard, and none but what may be in them', () => {
  const read = (name: string) => readFileSync(`${FIXTURE.dist}/data/999997_${name}.csv`, 'utf8');
  expect(read('hospital')).toMatch(
    /^\ufeff全国地方公共団体コード,ID,名称,名称_カナ,医療機関の種類,所在地_連結表記,.*\r\n/,
  );
  expect(read('hospital')).toContain('999997,aoba-iin,あおば医院,アオバイイン,診療所,');
  expect(read('care_service')).toContain('もみじ訪問看護ステーション');
  for (const name of ['hospital', 'care_service', 'home_care'])
    expect(read(name)).not.toMatch(/見本の診療所|すみれ/);
});
