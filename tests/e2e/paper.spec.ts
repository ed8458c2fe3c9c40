import { globSync, readFileSync, statSync } from 'node:fs';
import { printJobs } from '../../src/pipeline/paper/index.ts';
import { openPress } from '../../src/pipeline/paper/press.ts';
import { serveSite } from '../../src/pipeline/serve.ts';
import { poppler } from '../fixtures/poppler.ts';
import { qrCodes } from '../fixtures/qr.ts';
import { at, expect, test } from './site.ts';

const sheets = globSync('dist/ouchi/*/*.pdf').sort();

test('there is a sheet for every issue', () => {
  expect(sheets).toHaveLength(2);
});

for (const sheet of sheets) {
  test(`${sheet}: two pages of A4, tagged, titled, outlined, Japanese, light`, () => {
    const info = poppler('pdfinfo', [sheet]).toString();
    expect(info).toMatch(/Pages:\s+2\n/);
    expect(info).toMatch(/Page size:.*\(A4\)/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+おうち療養情報紙 見本/);
    const raw = readFileSync(sheet).toString('latin1');
    expect(raw).toContain('/Lang (ja)');
    expect(raw).toContain('/Type /Outlines');
    expect(statSync(sheet).size).toBeLessThanOrEqual(500_000);
  });

  test(`${sheet}: only BIZ UDPGothic, embedded`, () => {
    const fonts = poppler('pdffonts', [sheet]).toString().split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/BIZUDPGothic-\S+ .*yes yes yes/);
  });

  test(`${sheet}: its text copies out as real kanji, with 見本, the edition and 人生会議 or 在宅`, () => {
    const text = poppler('pdftotext', [sheet, '-']).toString();
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
    for (const part of [
      '見本',
      '令和8年11月21日の版',
      '号数と発行日は市に確認中',
      '119',
      '1 / 2 ページ',
      '2 / 2 ページ',
    ])
      expect(text).toContain(part);
  });

  test(`${sheet}: its QR codes lead to its page and to 急なとき, in grey`, async () => {
    const issue = `/${sheet.split('/').slice(1, -1).join('/')}/`;
    expect(await qrCodes(sheet)).toEqual(
      [`https://ouchi-ryoyo.example/kyukyu/`, `https://ouchi-ryoyo.example${issue}`].sort(),
    );
  });
}

test('printed again, by another browser process and from another port, a sheet is the same to the byte', async () => {
  const { url, server } = await serveSite('dist', '/');
  const press = await openPress();
  try {
    for (const { issue, path, pages, edition } of printJobs('dist')) {
      const { pdf } = await press.print(new URL(`.${issue}print/`, url).href, pages, edition);
      expect(pdf?.equals(readFileSync(`dist${path}`)), path).toBe(true);
    }
  } finally {
    await press.close();
    server.close();
  }
});

test('links of a sheet lead to the published site', () => {
  for (const sheet of sheets) {
    const raw = readFileSync(sheet).toString('latin1');
    expect(raw).toContain('/URI (https://ouchi-ryoyo.example/');
    expect(raw).not.toContain('127.0.0.1');
  }
});

test('on paper running text is 14 points or more, and nothing is under 11', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { issue } of printJobs('dist')) {
    await page.goto(at(`${issue}print/`));
    const sizes = await page.evaluate(() => {
      const found: { text: string; points: number; body: boolean }[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent?.trim();
        if (!element || !text || element.closest('script, style') || !element.checkVisibility()) continue;
        const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
        found.push({
          text,
          points,
          body: element.matches('.article > p, .article li:not([data-contact]), .opening p, .column p, .a p'),
        });
      }
      return found;
    });
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ points }) => points < 10.99)).toEqual([]);
    expect(sizes.filter(({ body, points }) => body && points < 13.99)).toEqual([]);
  }
});

test('bars of one chart share one axis on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.goto(at('/ouchi/mihon-1/print/'));
  const bars = await page.locator('.chart.brief li').evaluateAll((rows) =>
    rows.map((row) => ({
      value: Number.parseFloat(row.querySelector('b')?.textContent ?? ''),
      width: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
    })),
  );
  expect(bars.length).toBeGreaterThan(3);
  const [first] = bars as [{ value: number; width: number }];
  for (const { value, width } of bars) expect(width / value).toBeCloseTo(first.width / first.value, 1);
});

test('in a browser the sheet can be read on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at('/ouchi/mihon-1/print/'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
