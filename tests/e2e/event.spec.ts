import { at, expect, test } from './site.ts';

/** The small other city has lectures with a time; the clock of its build is 2026-11-21. */
const other = (path: string) => new URL(path, process.env.OTHER_CITY).href;

test('a lecture to come: when, where, how many, whom to call, and a calendar file', async ({ page }) => {
  await page.goto(other('koza/'));
  await page.getByRole('link', { name: /冬の見本の講座/ }).click();
  const main = page.locator('main');
  await expect(main).toContainText('令和8年12月5日（土曜日）14時〜16時30分');
  await expect(main).toContainText('見本市民会館');
  await expect(main).toContainText('40人');
  await expect(main.getByRole('link', { name: '00-0000-0000' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'カレンダーに入れる' }).click();
  expect((await download).suggestedFilename()).toBe('fuyu.ics');
});

test('a lecture that is over says so, shows its record, and is no longer offered for the calendar', async ({
  page,
}) => {
  await page.goto(other('koza/aki/'));
  await expect(page.getByText('終了しました')).toBeVisible();
  await expect(page.getByRole('heading', { name: '当日の記録' })).toBeVisible();
  await expect(page.locator('[data-fact="F900"]')).toContainText('3');
  await expect(page.getByRole('link', { name: 'カレンダーに入れる' })).toHaveCount(0);
});

test('a lecture that was called off keeps its page and says why', async ({ page }) => {
  await page.goto(other('koza/yuki/'));
  await expect(page.locator('main')).toContainText('会場の工事のため');
  await expect(page.getByText('中止になりました').first()).toBeVisible();
});

test('the calendar of all events is served and stands in no one’s time zone but Tokyo', async ({
  page,
  request,
}) => {
  const ics = await (await request.get(other('koza/calendar.ics'))).text();
  expect(ics).toContain('DTSTART;TZID=Asia/Tokyo:20261205T140000\r\n');
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  await page.goto(at('/koza/'));
  await expect(page.getByRole('link', { name: '予定をカレンダーに入れる' })).toBeVisible();
});

test('a lecture of which only the year is known is told as one of the past, with the numbers of its year', async ({
  page,
}) => {
  await page.goto(at('/koza/r7-kouza/'));
  await expect(page.locator('main')).toContainText('令和7年度（日にちは市に確認中）');
  await expect(page.getByText('終了しました')).toBeVisible();
  await expect(page.locator('[data-fact="F014"] .stat-number')).toHaveText('98％');
});

test('downloads say kind, size, version and day; what the city has not supplied says so', async ({
  page,
}) => {
  await page.goto(other('koza/'));
  const list = page.locator('.files li');
  await expect(list.first()).toContainText('PDF・1KB・第2版・令和8年10月1日の版');
  await expect(list.nth(1)).toContainText('市に確認中');
  const download = page.waitForEvent('download');
  await list.first().getByRole('link').click();
  expect((await download).suggestedFilename()).toBe('annai-v2.pdf');
});
