import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at, expect, test } from './site.ts';

interface Row {
  id: string;
  values: { value: number; unit: string; year?: string }[];
  answers?: number | null;
}
const facts = new Map(
  ['national', 'city']
    .flatMap((place): Row[] => parse(readFileSync(`content/registry/${place}/facts.yaml`, 'utf8')))
    .map((row) => [row.id, row]),
);

test('every chart of /suuji/ shows the numbers of the registry: in words, as lengths, and in its table', async ({
  page,
}) => {
  await page.goto(at('/suuji/'));
  const charts = page.locator('[data-chart]');
  expect(await charts.count()).toBeGreaterThanOrEqual(7);
  for (const chart of await charts.all()) {
    const ids = ((await chart.getAttribute('data-chart')) ?? '').split(' ');
    const rows = ids.map((id) => facts.get(id) as Row);
    const values = rows.flatMap((row) => row.values);
    const said = values.map(({ value, unit }) => `${value.toLocaleString('ja-JP')}${unit}`);
    await expect(chart.locator('li b')).toHaveText(said);

    await chart.getByText('表で見る').click();
    await expect(chart.locator('tbody td')).toHaveText(said);
    await expect(chart.locator('tbody th')).toHaveCount(values.length);

    const lit = await chart
      .locator('[data-lit]')
      .evaluateAll((paths) => paths.map((path) => Number(path.getAttribute('data-lit'))));
    if (lit.length > 0) expect(lit).toEqual(values.map(({ value }) => Math.round(value)));
    else {
      const widths = await chart
        .locator('rect')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      const largest = Math.max(...values.map(({ value }) => value));
      const widest = Math.max(...widths);
      for (const [i, { value }] of values.entries())
        expect((widths[i] ?? 0) / widest).toBeCloseTo(value / largest, 2);
      await expect(chart.locator('.chart-axis text').first()).toHaveText('0');
    }
    await expect(chart).toContainText('出典');
    const unknown = rows.some(({ answers }) => answers === null);
    await expect(chart.getByText('答えた人の数は、資料にありません')).toHaveCount(unknown ? 1 : 0);
  }
});

test('a chart stays legible on a narrow screen with large text, in forced colours and in print', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(at('/suuji/'));
  const overflowing = () =>
    page
      .locator('[data-chart] :is(p, b, span, text)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.textContent),
      );
  expect(await overflowing()).toEqual([]);
  await page.locator('text-size').getByText('あ').nth(2).click();
  expect(await overflowing()).toEqual([]);

  const fill = () =>
    page
      .locator('.chart-bars rect')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await fill()).not.toBe(await ground());
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(
    await page
      .locator('.chart-bars rect')
      .first()
      .evaluate((bar) => getComputedStyle(bar).printColorAdjust),
  ).toBe('exact');
});
